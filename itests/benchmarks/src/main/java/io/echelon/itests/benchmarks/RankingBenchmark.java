package io.echelon.itests.benchmarks;

import io.echelon.platform.tiering.internal.Ranking;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Forced distribution 20/30/40/10 of 1,000,000 customers, with its ties, beside a histogram
 * selection that knows its scores to be 0 to 100 and leaves ties as they come.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
public class RankingBenchmark {
  static final int CUSTOMERS = 1_000_000;
  private static final long[] QUOTAS = {200_000, 300_000, 400_000, 100_000};

  /** Scores of a curve hardly ever tie; those of bands tie by the thousand. */
  @Param({"curve", "bands"})
  public String scores = "curve";

  private final double[] score = new double[CUSTOMERS];
  private final Ranking ranking = new Ranking();

  @Setup(Level.Trial)
  public void fill() {
    Random random = new Random(1);
    for (int i = 0; i < CUSTOMERS; i++) {
      double drawn = random.nextDouble() * 100;
      score[i] = scores.equals("curve") ? Math.rint(drawn * 1e9) / 1e9 : Math.rint(drawn * 2) / 2;
      ranking.add(score[i], random.nextInt(1_000_000), "C" + i);
    }
  }

  @Benchmark
  public byte[] ranked() {
    return ranking.cut(QUOTAS).tier();
  }

  @Benchmark
  public byte[] histogram() {
    return HistogramSelection.tiers(score, QUOTAS);
  }
}
