package io.echelon.platform.quality.internal;

import io.echelon.platform.base.Reasons;
import io.echelon.platform.unit.Units;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days where the units work, as instants; the end is exclusive. */
record Period(Instant from, Instant until) {
  private static final Reasons REASONS = new Reasons(Period.class);
  private static final int MAX_DAYS = 400;

  static Period of(Units units, LocalDate from, LocalDate to) {
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    if (days < 1 || days > MAX_DAYS) {
      throw REASONS.invalid("period", MAX_DAYS, days);
    }
    return new Period(units.startOf(from), units.startOf(to.plusDays(1)));
  }
}
