package io.echelon.itests.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.echelon.platform.obligation.Obligations;
import java.nio.file.Path;

/**
 * 1,000 due clocks of 1,000,000: finding them beside the bare query, and doing what they have to do
 * beside the same rows by hand.
 *
 * @param scan finding them
 * @param tick doing what they have to do
 */
record DueScanBenchmark(SideBySide scan, SideBySide tick) {
  private static final int CLOCKS = 1_000_000;
  private static final int DUE = 1_000;
  private static final int SCANS = 400;
  private static final int TICKS = 20;

  static DueScanBenchmark measure(BenchmarkDatabase kind, Path folder) throws Exception {
    HikariDataSource database = kind.open(folder);
    try (OpenClocks clocks = new OpenClocks(kind, database, CLOCKS)) {
      clocks.reopen(1, 1 + 4L * TICKS * DUE);
      ClocksByHand byHand = new ClocksByHand(database);
      SideBySide tick = ticks(clocks, byHand);
      clocks.makeDue(1, 1 + DUE);
      return new DueScanBenchmark(scans(clocks, byHand), tick);
    }
  }

  private static SideBySide scans(OpenClocks clocks, ClocksByHand byHand) throws Exception {
    return SideBySide.measure(
        SCANS,
        () ->
            all(
                clocks
                    .stores()
                    .transactions()
                    .read(() -> clocks.stores().obligations().due(OpenClocks.NOW, DUE))
                    .size()),
        () -> all(byHand.scan(OpenClocks.NOW, DUE).size()));
  }

  /** Each round has clocks of its own, so that none meets what another left of an index. */
  private static SideBySide ticks(OpenClocks clocks, ClocksByHand byHand) throws Exception {
    Obligations obligations = clocks.obligations();
    long[] next = {1};
    return SideBySide.measure(
        TICKS,
        () -> {
          clocks.forget();
          clocks.makeDue(next[0], next[0] + DUE);
          next[0] += DUE;
        },
        () -> all(obligations.tick(OpenClocks.NOW) / 2),
        () -> byHand.escalate(next[0] - DUE, next[0]));
  }

  private static void all(int done) {
    if (done != DUE) {
      throw new IllegalStateException("not all due clocks: " + done);
    }
  }
}
