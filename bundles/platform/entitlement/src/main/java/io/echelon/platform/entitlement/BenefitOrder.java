package io.echelon.platform.entitlement;

import java.time.Duration;
import java.time.LocalDate;

/** Which of two benefits is the better one. */
public final class BenefitOrder {
  /** Periods of months and days are compared from one day. */
  private static final LocalDate DELIVERY = LocalDate.of(2025, 7, 1);

  private BenefitOrder() {}

  /**
   * Whether the better one is never due later. A working day takes at least a day, but may take a
   * week, so that elapsed time can come before working days but not after them.
   */
  public static boolean waits(Benefit.Target better, Benefit.Target worse) {
    if (better.workingDays().isPresent()) {
      return worse.workingDays().isPresent()
          && better.workingDays().getAsInt() <= worse.workingDays().getAsInt();
    }
    Duration least =
        worse.within().orElseGet(() -> Duration.ofDays(worse.workingDays().orElseThrow()));
    return better.within().orElseThrow().compareTo(least) <= 0;
  }

  /** Whether the better one may come as low, and is never made to go higher. */
  public static boolean pays(Benefit.Price better, Benefit.Price worse) {
    return better.fromPercent().compareTo(worse.fromPercent()) <= 0
        && (better.toPercent().isEmpty()
            || worse.toPercent().isEmpty()
            || better.toPercent().get().compareTo(worse.toPercent().get()) <= 0);
  }

  /** Whether the better one never pays before the worse one. */
  public static boolean paysLate(Benefit.Payment better, Benefit.Payment worse) {
    int timing = better.timing().compareTo(worse.timing());
    return timing > 0 || timing == 0 && !latest(better).isBefore(latest(worse));
  }

  /**
   * Whether the first is worse for a customer than the second. Benefits of different kinds, tariffs
   * and measures are not compared.
   */
  public static boolean isWorse(Benefit mine, Benefit than) {
    if (mine.getClass() != than.getClass()) {
      return false;
    }
    if (mine instanceof Benefit.Target target) {
      return !waits(target, (Benefit.Target) than);
    } else if (mine instanceof Benefit.Price price) {
      return !pays(price, (Benefit.Price) than);
    } else if (mine instanceof Benefit.Payment terms) {
      return !paysLate(terms, (Benefit.Payment) than);
    }
    return rank(mine) > rank(than);
  }

  /** Least is best; only compared within a kind. */
  private static long rank(Benefit benefit) {
    if (benefit instanceof Benefit.LeadTime leadTime) {
      return leadTime.days();
    } else if (benefit instanceof Benefit.Rush rush) {
      return rush.right().ordinal();
    } else if (benefit instanceof Benefit.Priority priority) {
      return priority.rank();
    } else if (benefit instanceof Benefit.Queue queue) {
      return queue.priority();
    } else if (benefit instanceof Benefit.Hours hours) {
      return -hours.perDay();
    } else if (benefit instanceof Benefit.Notice notice) {
      return -notice.calendarDays();
    } else if (benefit instanceof Benefit.Manager manager) {
      return manager.assignment().ordinal();
    } else if (benefit instanceof Benefit.Cadence cadence) {
      return DELIVERY.plus(cadence.every()).toEpochDay();
    }
    return 0;
  }

  private static LocalDate latest(Benefit.Payment terms) {
    return terms.within().map(DELIVERY::plus).orElse(DELIVERY);
  }
}
