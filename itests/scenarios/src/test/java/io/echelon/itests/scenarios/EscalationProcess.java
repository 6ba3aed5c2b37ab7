package io.echelon.itests.scenarios;

import io.echelon.platform.obligation.ClockTarget;
import io.echelon.platform.obligation.Promise;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that lets clocks run out, or goes on where a killed process stopped. Arguments: working
 * folder, number of the attempt.
 */
public final class EscalationProcess {
  static final int CLOCKS = 2_000;

  /** Start of the name of the file that says that an attempt is ticking. */
  static final String TICKING = "ticking-";

  /** A Monday, 10:00 in Shanghai. */
  static final Instant START = Instant.parse("2025-09-08T02:00:00Z");

  private static final int BLOCK = 500;
  private static final int STEPS = 60;
  private static final Duration STEP = Duration.ofMinutes(2);

  private EscalationProcess() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    try (Platform platform =
        new Platform(Databases.derby(folder.resolve("db")), folder.resolve("imports"))) {
      platform.clock.set(START);
      platform.withTelecomUnit();
      start(platform);
      Files.createFile(folder.resolve(TICKING + arguments[1]));
      for (int step = 0; step <= STEPS; step++) {
        platform.obligations.tick(START.plus(STEP.multipliedBy(step)));
      }
    }
    System.exit(0);
  }

  /** Starts the clocks that no killed process has started; the last is due after two hours. */
  private static void start(Platform platform) {
    for (int from = 0; from < CLOCKS; from += BLOCK) {
      int first = from;
      platform.stores.transactions().run(() -> startBlock(platform, first));
    }
  }

  private static void startBlock(Platform platform, int first) {
    if (!platform.obligations.of(Platform.UNIT, "test/" + first).isEmpty()) {
      return;
    }
    for (int i = first; i < first + BLOCK; i++) {
      platform.obligations.start(
          new Promise(
              Platform.UNIT,
              "test/" + i,
              "T-" + i,
              "SOLUTION",
              false,
              Optional.empty(),
              Optional.of("ann"),
              ClockTarget.within(Duration.ofSeconds(1 + 3L * i), Optional.empty(), "cn")),
          START);
    }
  }
}
