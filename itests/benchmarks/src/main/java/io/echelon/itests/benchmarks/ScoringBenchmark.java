package io.echelon.itests.benchmarks;

import io.echelon.platform.tiering.ScorecardDocument;
import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;
import io.echelon.spi.scoring.Scorer;
import io.echelon.spi.scoring.card.CompiledScorecard;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Scoring 8 characteristics with contributions, subtotals, caps and cut-offs: the compiled
 * scorecard beside a loop written by hand for that one card. One operation is one customer.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ScoringBenchmark.ROWS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ScoringBenchmark {
  static final int ROWS = 2_000;

  final Scorecard card =
      ScorecardDocument.read(ScoringBenchmark.class.getResourceAsStream("card.json"));
  final IndicatorBatch in = new IndicatorBatch(card, ROWS);
  final ScoreBatch out = new ScoreBatch(card, ROWS);
  private final Scorer scorer = new CompiledScorecard(card);

  /** Random values, some of them on the ends of bands. */
  @Setup
  public void fill() {
    Random random = new Random(1);
    for (int row = 0; row < ROWS; row++) {
      in.addRow();
      for (int i = 0; i < 6; i++) {
        in.numbers(i)[row] =
            random.nextInt(10) == 0 ? 20.0 * random.nextInt(5) : random.nextDouble() * 110;
      }
      in.categories(6)[row] = random.nextInt(3);
      in.flags(7)[row] = random.nextBoolean();
    }
  }

  @Benchmark
  public double compiled() {
    scorer.score(in, out);
    return out.total()[ROWS - 1];
  }

  @Benchmark
  public double byHand() {
    HandTuned.score(in, out);
    return out.total()[ROWS - 1];
  }
}
