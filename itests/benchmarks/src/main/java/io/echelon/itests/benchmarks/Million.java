package io.echelon.itests.benchmarks;

import io.echelon.platform.tiering.Run;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/**
 * What a run over 1,000,000 customers takes in this process, which is started with 512 MB, and what
 * its publication issues.
 *
 * @param runMillis from the first read to the last append
 * @param statementsForTen statements that publish a run of ten
 * @param statementsForMillion statements that publish the run of a million
 */
record Million(long runMillis, long statementsForTen, long statementsForMillion) {
  private static final int CUSTOMERS = 1_000_000;

  static Million measure(Path folder) throws SQLException {
    long forTen;
    try (RatedUnit few = new RatedUnit(folder.resolveSibling("ten"), 10)) {
      forTen = few.statementsToPublish(few.rate());
    }
    try (RatedUnit unit = new RatedUnit(folder, CUSTOMERS)) {
      long start = System.nanoTime();
      Run run = unit.rate();
      long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
      return new Million(millis, forTen, unit.statementsToPublish(run));
    }
  }
}
