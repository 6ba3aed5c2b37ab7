package io.echelon.itests.benchmarks;

import io.echelon.platform.sla.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Working time on, written by hand for one calendar: 09:00 to 12:00 and 13:00 to 18:00 of every
 * working day at a fixed offset, in whole seconds. Two arrays and nothing else: working days before
 * a day, and its inverse.
 */
final class DirectCalendar {
  private static final long DAY = 86_400;
  private static final long OFFSET = 8 * 3_600;
  private static final long OPENS = 9 * 3_600;
  private static final long NOON = 12 * 3_600;
  private static final long BACK = 13 * 3_600;
  private static final long CLOSES = 18 * 3_600;
  private static final long MORNING = NOON - OPENS;
  private static final long OPEN = MORNING + CLOSES - BACK;

  private final long firstDay;
  private final int[] before;
  private final int[] dayOf;

  DirectCalendar(BusinessCalendar calendar, LocalDate first, LocalDate end) {
    firstDay = first.toEpochDay();
    int days = (int) (end.toEpochDay() - firstDay);
    before = new int[days + 1];
    dayOf = new int[days];
    for (int day = 0; day < days; day++) {
      before[day + 1] = before[day];
      if (calendar.isWorkingDay(first.plusDays(day))) {
        dayOf[before[day + 1]++] = day;
      }
    }
  }

  /** The earliest second by which so much working time, more than none, has passed. */
  Instant at(Instant start, long seconds) {
    long local = start.getEpochSecond() + OFFSET - firstDay * DAY;
    int day = (int) (local / DAY);
    long open = before[day] * OPEN;
    if (before[day + 1] > before[day]) {
      open += passed(local % DAY);
    }
    long full = open + seconds;
    long rest = (full - 1) % OPEN + 1;
    long time = rest <= MORNING ? OPENS + rest : BACK + rest - MORNING;
    return Instant.ofEpochSecond(
        (firstDay + dayOf[(int) ((full - 1) / OPEN)]) * DAY + time - OFFSET);
  }

  private static long passed(long time) {
    if (time <= NOON) {
      return Math.max(0, time - OPENS);
    }
    return MORNING + Math.max(0, Math.min(time, CLOSES) - BACK);
  }
}
