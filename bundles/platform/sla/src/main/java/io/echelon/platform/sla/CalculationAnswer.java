package io.echelon.platform.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a {@link Calculation}; of its optional values one is there.
 *
 * @param calendar id of the calendar
 * @param zone its zone
 * @param at the instant asked for
 * @param time the time asked for
 * @param day the day asked for
 * @param open whether it is open
 * @param steps the way to it, day by day
 * @param beyondCalendar true if it lies after the last year whose days are known
 */
public record CalculationAnswer(
    String calendar,
    String zone,
    Optional<Instant> at,
    Optional<Duration> time,
    Optional<LocalDate> day,
    Optional<Boolean> open,
    List<DueTime.Step> steps,
    boolean beyondCalendar) {
  public CalculationAnswer {
    steps = List.copyOf(steps);
  }
}
