package io.echelon.sdk.testkit;

import io.echelon.platform.entitlement.Benefit;
import java.time.Duration;
import java.time.LocalDate;

/** Which of two benefits is the better one. */
final class BenefitOrder {
  /** Periods of months and days are compared from one day. */
  private static final LocalDate DELIVERY = LocalDate.of(2025, 7, 1);

  private BenefitOrder() {}

  /**
   * Whether the better one is never due later. A working day takes at least a day, but may take a
   * week, so that elapsed time can come before working days but not after them.
   */
  static boolean waits(Benefit.Target better, Benefit.Target worse) {
    if (better.workingDays().isPresent()) {
      return worse.workingDays().isPresent()
          && better.workingDays().getAsInt() <= worse.workingDays().getAsInt();
    }
    Duration least =
        worse.within().orElseGet(() -> Duration.ofDays(worse.workingDays().orElseThrow()));
    return better.within().orElseThrow().compareTo(least) <= 0;
  }

  /** Whether the better one may come as low, and is never made to go higher. */
  static boolean pays(Benefit.Price better, Benefit.Price worse) {
    return better.fromPercent().compareTo(worse.fromPercent()) <= 0
        && (better.toPercent().isEmpty()
            || worse.toPercent().isEmpty()
            || better.toPercent().get().compareTo(worse.toPercent().get()) <= 0);
  }

  /** Whether the better one never pays before the worse one. */
  static boolean paysLate(Benefit.Payment better, Benefit.Payment worse) {
    int timing = better.timing().compareTo(worse.timing());
    return timing > 0 || timing == 0 && !latest(better).isBefore(latest(worse));
  }

  private static LocalDate latest(Benefit.Payment terms) {
    return terms.within().map(DELIVERY::plus).orElse(DELIVERY);
  }
}
