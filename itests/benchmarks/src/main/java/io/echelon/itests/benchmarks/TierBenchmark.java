package io.echelon.itests.benchmarks;

import io.echelon.platform.tiering.TierAnswer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The tier of one customer on a day as known at an instant, with 1 and with 30 publications that
 * contain it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TierBenchmark {
  private static final long STRIDE = 7_919;

  private TieredUnit one;
  private TieredUnit thirty;
  private long customer;

  @Setup
  public void open() throws SQLException {
    Path folder = Path.of(System.getProperty("echelon.benchmarks"));
    one = new TieredUnit(folder.resolve("tiers-1"), 1);
    thirty = new TieredUnit(folder.resolve("tiers-30"), 30);
  }

  @TearDown
  public void close() {
    one.close();
    thirty.close();
  }

  @Benchmark
  public TierAnswer ofOne() {
    return one.tier(next());
  }

  @Benchmark
  public TierAnswer ofThirty() {
    return thirty.tier(next());
  }

  private long next() {
    customer = (customer + STRIDE) % TieredUnit.CUSTOMERS;
    return customer + 1;
  }
}
