package io.echelon.itests.benchmarks;

import io.echelon.platform.tiering.TierMatrix;
import io.echelon.platform.tiering.WhatIf;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * How long a matrix and a what-if over 200,000 customers take beside a run over the same in this
 * process, which is started with 512 MB.
 *
 * @param runMillis a run with forced distribution
 * @param matrixMillis the matrix of two publications
 * @param whatIfMillis a what-if with forced distribution that adds sales up
 */
record Trials(long runMillis, long matrixMillis, long whatIfMillis) {
  private static final int CUSTOMERS = 200_000;

  static Trials measure(Path folder) throws SQLException {
    try (RatedUnit unit = new RatedUnit(folder, CUSTOMERS)) {
      unit.publish(2);
      unit.rate(); // each once before it counts
      all(unit.trials().matrix());
      all(unit.trials().whatIf());
      return new Trials(
          millis(unit::rate), millis(unit.trials()::matrix), millis(unit.trials()::whatIf));
    }
  }

  private static void all(TierMatrix matrix) {
    if (matrix.total() != CUSTOMERS) {
      throw new IllegalStateException("not all customers: " + matrix);
    }
  }

  private static void all(WhatIf whatIf) {
    all(whatIf.matrix());
    if (whatIf.up() == 0) {
      throw new IllegalStateException("nobody moves: " + whatIf);
    }
  }

  private static long millis(Supplier<?> work) {
    long start = System.nanoTime();
    work.get();
    return Duration.ofNanos(System.nanoTime() - start).toMillis();
  }
}
