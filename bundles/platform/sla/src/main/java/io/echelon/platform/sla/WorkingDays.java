package io.echelon.platform.sla;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.function.Predicate;

/** The working days of a calendar, numbered. Refuses days outside the calendar's years. */
final class WorkingDays {
  private final Span span;

  /** Working days before the day, by days since the first; one entry more than there are days. */
  private final int[] before;

  /** Days since the first, by number of the working day. */
  private final int[] dayOf;

  WorkingDays(Span span, Predicate<LocalDate> worked) {
    this.span = span;
    int days = (int) ChronoUnit.DAYS.between(span.firstDay(), span.afterLast());
    before = new int[days + 1];
    int[] found = new int[days];
    for (int day = 0; day < days; day++) {
      boolean working = worked.test(span.firstDay().plusDays(day));
      before[day + 1] = working ? before[day] + 1 : before[day];
      if (working) {
        found[before[day]] = day;
      }
    }
    dayOf = Arrays.copyOf(found, before[days]);
  }

  boolean isWorked(LocalDate day) {
    int index = index(day);
    return before[index + 1] > before[index];
  }

  /** How many there are from one day to another, both included. */
  int between(LocalDate first, LocalDate last) {
    return before[index(last) + 1] - before[index(first)];
  }

  /** The working day so many after the last one that is not after the day. */
  LocalDate on(LocalDate day, int days) {
    return numbered((long) before[index(day) + 1] - 1 + days);
  }

  /** The working day so many before the first one that is not before the day. */
  LocalDate back(LocalDate day, int days) {
    return numbered((long) before[index(day)] - days);
  }

  private LocalDate numbered(long number) {
    if (number < 0) {
      throw span.outside(span.firstDay().minusDays(1));
    }
    if (number >= dayOf.length) {
      throw span.outside(span.afterLast());
    }
    return span.firstDay().plusDays(dayOf[(int) number]);
  }

  private int index(LocalDate day) {
    span.check(day);
    return (int) ChronoUnit.DAYS.between(span.firstDay(), day);
  }
}
