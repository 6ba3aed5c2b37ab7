package io.echelon.itests.benchmarks;

import io.echelon.platform.tiering.Run;
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
 * A whole run with forced distribution over 200,000 customers on Derby on disk (read, score, rank,
 * append) beside the same through EclipseLink entities, in 512 MB.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class RunBenchmark {
  static final int CUSTOMERS = 200_000;
  private RatedUnit unit;

  @Setup
  public void open() throws SQLException {
    unit = new RatedUnit(Path.of(System.getProperty("echelon.benchmarks"), "run"), CUSTOMERS);
  }

  @TearDown
  public void close() {
    unit.close();
  }

  @Benchmark
  public Run platform() {
    return unit.rate();
  }

  @Benchmark
  public Run entities() {
    return unit.rateThroughEntities();
  }
}
