package io.echelon.platform.sla;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Reasons;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The years a calendar can be asked about.
 *
 * @param id of the calendar
 * @param firstDay inclusive
 * @param afterLast the day after the last one
 */
record Span(String id, ZoneId zone, LocalDate firstDay, LocalDate afterLast) {
  private static final Reasons REASONS = new Reasons(Span.class);

  Instant begin() {
    return firstDay.atStartOfDay(zone).toInstant();
  }

  /** Exclusive. */
  Instant end() {
    return afterLast.atStartOfDay(zone).toInstant();
  }

  /** Refuses a day outside the years. */
  void check(LocalDate day) {
    if (day.isBefore(firstDay) || !day.isBefore(afterLast)) {
      throw outside(day);
    }
  }

  /** Refuses an instant outside the years. */
  void check(Instant at) {
    if (at.isBefore(begin()) || !at.isBefore(end())) {
      throw outside(at);
    }
  }

  EchelonException outside(Object place) {
    return REASONS.invalid("too-short", id, place);
  }
}
