package io.echelon.platform.entitlement;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Period;
import java.util.Objects;

/** What a tier may claim. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Benefit.Target.class, name = "target"),
  @JsonSubTypes.Type(value = Benefit.Cadence.class, name = "cadence"),
  @JsonSubTypes.Type(value = Benefit.Notice.class, name = "notice"),
  @JsonSubTypes.Type(value = Benefit.Queue.class, name = "queue"),
  @JsonSubTypes.Type(value = Benefit.Measure.class, name = "measure")
})
public sealed interface Benefit {

  /**
   * An answer by a date.
   *
   * @param metric what is due, for example {@code FIRST_ANSWER}
   * @param workingDays within how many working days, at least 1
   */
  record Target(String metric, int workingDays) implements Benefit {
    public Target {
      Objects.requireNonNull(metric, "metric");
      if (workingDays < 1) {
        throw new IllegalArgumentException("workingDays must be at least 1");
      }
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

  /** A service that is there for the tier, with nothing to count. */
  record Measure() implements Benefit {}
}
