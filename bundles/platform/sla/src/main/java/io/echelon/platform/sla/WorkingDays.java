package io.echelon.platform.sla;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** The working days of a calendar, numbered. */
final class WorkingDays {
  private final LocalDate firstDay;

  /** Working days before the day, by days since firstDay; one entry more than there are days. */
  private final int[] before;

  /** Days since firstDay, by number of the working day. */
  private final int[] dayOf;

  WorkingDays(LocalDate firstDay, LocalDate end, Predicate<LocalDate> worked) {
    this.firstDay = firstDay;
    int days = (int) ChronoUnit.DAYS.between(firstDay, end);
    before = new int[days + 1];
    int[] found = new int[days];
    for (int day = 0; day < days; day++) {
      boolean working = worked.test(firstDay.plusDays(day));
      before[day + 1] = working ? before[day] + 1 : before[day];
      if (working) {
        found[before[day]] = day;
      }
    }
    dayOf = Arrays.copyOf(found, before[days]);
  }

  /** Days since the first one; empty outside the calendar's years. */
  OptionalInt index(LocalDate day) {
    long index = ChronoUnit.DAYS.between(firstDay, day);
    return index < 0 || index >= before.length - 1
        ? OptionalInt.empty()
        : OptionalInt.of((int) index);
  }

  boolean isWorked(int index) {
    return before[index + 1] > before[index];
  }

  /** How many there are from one day to another, both included. */
  int between(int first, int last) {
    return before[last + 1] - before[first];
  }

  /** The working day so many after the last one that is not after the day; negative: before. */
  Optional<LocalDate> on(int index, int days) {
    return numbered((long) before[index + 1] - 1 + days);
  }

  /** The working day so many before the first one that is not before the day. */
  Optional<LocalDate> back(int index, int days) {
    return numbered((long) before[index] - days);
  }

  private Optional<LocalDate> numbered(long number) {
    return number < 0 || number >= dayOf.length
        ? Optional.empty()
        : Optional.of(firstDay.plusDays(dayOf[(int) number]));
  }
}
