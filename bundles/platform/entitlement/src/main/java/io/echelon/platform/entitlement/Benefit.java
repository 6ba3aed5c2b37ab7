package io.echelon.platform.entitlement;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.echelon.spi.Severity;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** What a tier may claim. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Benefit.Target.class, name = "target"),
  @JsonSubTypes.Type(value = Benefit.Cadence.class, name = "cadence"),
  @JsonSubTypes.Type(value = Benefit.Notice.class, name = "notice"),
  @JsonSubTypes.Type(value = Benefit.Queue.class, name = "queue"),
  @JsonSubTypes.Type(value = Benefit.Price.class, name = "price"),
  @JsonSubTypes.Type(value = Benefit.Payment.class, name = "payment"),
  @JsonSubTypes.Type(value = Benefit.LeadTime.class, name = "lead-time"),
  @JsonSubTypes.Type(value = Benefit.Rush.class, name = "rush"),
  @JsonSubTypes.Type(value = Benefit.Priority.class, name = "priority"),
  @JsonSubTypes.Type(value = Benefit.Manager.class, name = "manager"),
  @JsonSubTypes.Type(value = Benefit.OrderReview.class, name = "order-review"),
  @JsonSubTypes.Type(value = Benefit.Hours.class, name = "hours"),
  @JsonSubTypes.Type(value = Benefit.Tariff.class, name = "tariff"),
  @JsonSubTypes.Type(value = Benefit.Measure.class, name = "measure")
})
public sealed interface Benefit {

  /**
   * Whether this one, given to a tier itself, takes the place of another, given to its class, of
   * the same service item.
   */
  default boolean replaces(Benefit ofClass) {
    return getClass() == ofClass.getClass();
  }

  /** What is due, in the order in which it comes. */
  enum Metric {
    /** The first answer to an inquiry. */
    FIRST_ANSWER,
    /** The response to a request. */
    RESPONSE,
    /** The next word on how things stand, after the first answer and after each word. */
    UPDATE,
    /** The solution of a problem. */
    SOLUTION
  }

  /**
   * Something that is due in time; exactly one of the two times is present.
   *
   * @param metric what is due
   * @param workingDays within how many working days, at least 1
   * @param within within how much elapsed time, by day and by night, more than zero
   * @param reachableHours true: {@code within} runs within the tier's {@link Hours} only; by day
   *     and by night where it has none
   * @param severity for requests of this severity only; before a target that names none
   */
  record Target(
      Metric metric,
      OptionalInt workingDays,
      Optional<Duration> within,
      boolean reachableHours,
      Optional<Severity> severity)
      implements Benefit {
    public Target {
      Objects.requireNonNull(metric, "metric");
      severity = severity == null ? Optional.empty() : severity;
      if (workingDays.isPresent() == within.isPresent()) {
        throw new IllegalArgumentException("a target has either workingDays or within");
      }
      if (workingDays.isPresent() && workingDays.getAsInt() < 1) {
        throw new IllegalArgumentException("workingDays must be at least 1");
      }
      if (within.isPresent() && (within.get().isZero() || within.get().isNegative())) {
        throw new IllegalArgumentException("within must be more than zero");
      }
    }

    /** Due within working days. */
    public static Target workingDays(Metric metric, int days) {
      return new Target(metric, OptionalInt.of(days), Optional.empty(), false, Optional.empty());
    }

    /** Due within elapsed time. */
    public static Target within(Metric metric, Duration time) {
      return new Target(metric, OptionalInt.empty(), Optional.of(time), false, Optional.empty());
    }

    @Override
    public boolean replaces(Benefit ofClass) {
      return ofClass instanceof Target other
          && other.metric == metric
          && other.severity.equals(severity);
    }
  }

  /** Something that recurs, for example a visit every {@code P2M}. */
  record Cadence(Period every) implements Benefit {
    public Cadence {
      Objects.requireNonNull(every, "every");
    }
  }

  /** Something told so many calendar days ahead. */
  record Notice(int calendarDays) implements Benefit {}

  /**
   * A place in a fast lane.
   *
   * @param priority 1 is served first
   * @param vipSeat whether a VIP seat serves it
   * @param fromItems from how many of one kind in one go
   */
  record Queue(int priority, boolean vipSeat, int fromItems) implements Benefit {}

  /**
   * The price against the internal control price, in percent of it: -5 is a discount of 5 %.
   *
   * @param fromPercent the lowest price that may be given
   * @param toPercent the highest; absent where the regulation names none
   * @param inPrinciple true: an approved exception is possible
   */
  record Price(BigDecimal fromPercent, Optional<BigDecimal> toPercent, boolean inPrinciple)
      implements Benefit {
    public Price {
      Objects.requireNonNull(fromPercent, "fromPercent");
      if (toPercent.isPresent() && toPercent.get().compareTo(fromPercent) < 0) {
        throw new IllegalArgumentException("toPercent must not be below fromPercent");
      }
    }
  }

  /**
   * The latest payment terms that may be given.
   *
   * @param timing when payment is due
   * @param within how long after delivery at most; present with {@code AFTER_DELIVERY} only
   * @param whenCollectionSafe true: only where collection is safe
   * @param inPrinciple true: an approved exception is possible
   */
  record Payment(
      Timing timing, Optional<Period> within, boolean whenCollectionSafe, boolean inPrinciple)
      implements Benefit {
    public Payment {
      Objects.requireNonNull(timing, "timing");
      if (within.isPresent() && timing != Timing.AFTER_DELIVERY) {
        throw new IllegalArgumentException("within goes with AFTER_DELIVERY only");
      }
    }

    /** When payment is due, strictest first. */
    public enum Timing {
      PREPAYMENT,
      ON_DELIVERY,
      AFTER_DELIVERY
    }
  }

  /**
   * How long a normal order takes at most.
   *
   * @param days calendar days, at least 1
   * @param inPrinciple true: an approved exception is possible
   */
  record LeadTime(int days, boolean inPrinciple) implements Benefit {
    public LeadTime {
      if (days < 1) {
        throw new IllegalArgumentException("days must be at least 1");
      }
    }
  }

  /** Whether a rush order is inserted before others. */
  record Rush(Right right) implements Benefit {
    public Rush {
      Objects.requireNonNull(right, "right");
    }

    /** From most to least; BY_LOAD is as far as the production load allows. */
    public enum Right {
      YES,
      BY_LOAD,
      NO
    }
  }

  /** The place of orders or requests among those of other tiers; rank 1 comes first. */
  record Priority(int rank) implements Benefit {
    public Priority {
      if (rank < 1) {
        throw new IllegalArgumentException("rank must be at least 1");
      }
    }
  }

  /** Each order is reviewed strictly before it is accepted. */
  record OrderReview() implements Benefit {}

  /** Who looks after the customer. */
  record Manager(Assignment assignment) implements Benefit {
    public Manager {
      Objects.requireNonNull(assignment, "assignment");
    }

    /** How the account manager is assigned. */
    public enum Assignment {
      /** One who has few customers and this one for good. */
      DEDICATED,
      /** One by name, who has others as well. */
      ASSIGNED,
      /** A team. */
      TEAM
    }
  }

  /**
   * For how many hours a day somebody can be reached, on every day of the week.
   *
   * @param perDay 1 to 24
   * @param from when they begin, in the unit's zone; where the regulation does not say, {@link
   *     #start()} does
   */
  record Hours(int perDay, Optional<LocalTime> from) implements Benefit {
    public static final int WHOLE_DAY = 24;
    private static final int NINE = 9;

    public Hours {
      if (perDay < 1 || perDay > WHOLE_DAY) {
        throw new IllegalArgumentException("perDay must be 1 to " + WHOLE_DAY);
      }
      from = from == null ? Optional.empty() : from;
    }

    /** Hours of which nobody says when they begin. */
    public Hours(int perDay) {
      this(perDay, Optional.empty());
    }

    /** When they begin: as said, else at 9, or earlier where they would not end by midnight. */
    public LocalTime start() {
      return from.orElseGet(() -> LocalTime.of(Math.min(NINE, WHOLE_DAY - perDay), 0));
    }
  }

  /**
   * What a piece of mail costs: a fee up to a first weight and one for each further step begun;
   * settled by volume. {@link TariffQuote} calculates with it.
   *
   * @param firstGrams weight that the first fee covers, in grams, at least 1
   * @param firstFee fee of a piece up to it
   * @param furtherGrams a further step, in grams, at least 1
   * @param furtherFee fee of each further step begun, in the same currency
   * @param discounts what is given by volume, by ascending number of pieces and percent
   * @param settlement the time over which pieces are counted and settled, for example a month
   */
  record Tariff(
      int firstGrams,
      Money firstFee,
      int furtherGrams,
      Money furtherFee,
      List<VolumeDiscount> discounts,
      Period settlement)
      implements Benefit {
    public Tariff {
      firstFee.plus(furtherFee);
      discounts = List.copyOf(discounts);
      Objects.requireNonNull(settlement, "settlement");
      for (int i = 1; i < discounts.size(); i++) {
        if (!discounts.get(i - 1).isBelow(discounts.get(i))) {
          throw new IllegalArgumentException("discounts must ascend by fromPieces and percent");
        }
      }
    }
  }

  /** A service that is there for the tier, with nothing to count; several add up. */
  record Measure() implements Benefit {
    @Override
    public boolean replaces(Benefit ofClass) {
      return false;
    }
  }
}
