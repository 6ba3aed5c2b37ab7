package io.echelon.platform.sla;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * All windows of a calendar one after the other. What two windows share, as where a local time is
 * moved over the gap in spring, belongs to the earlier one.
 */
final class WindowList {
  private final long origin;
  private int size;
  private long closed;
  private long[] opens;
  private long[] before;
  private int[] dayOf;

  /**
   * @param origin epoch second to count from
   */
  WindowList(Timetable timetable, ZoneId zone, LocalDate first, LocalDate end, long origin) {
    this.origin = origin;
    int days = (int) ChronoUnit.DAYS.between(first, end);
    opens = new long[days];
    before = new long[days];
    dayOf = new int[days];
    for (int day = 0; day < days; day++) {
      LocalDate date = first.plusDays(day);
      for (Window window : timetable.windows(date)) {
        add(
            day,
            window.opens(date, zone).getEpochSecond(),
            window.closes(date, zone).getEpochSecond());
      }
    }
    opens[size] = Long.MAX_VALUE;
  }

  private void add(int day, long opening, long closing) {
    long from = Math.max(closed, opening - origin);
    long to = closing - origin;
    if (from >= to) {
      return;
    }
    if (size + 1 == opens.length) {
      opens = Arrays.copyOf(opens, 2 * opens.length);
      before = Arrays.copyOf(before, opens.length);
      dayOf = Arrays.copyOf(dayOf, opens.length);
    }
    opens[size] = from;
    dayOf[size] = day;
    before[size + 1] = before[size] + to - from;
    size++;
    closed = to;
  }

  /** Seconds from the origin to the begin of each window, ascending; the last entry is never. */
  long[] opens() {
    return Arrays.copyOf(opens, size + 1);
  }

  /** Open seconds before each window; the last entry is all there is. */
  long[] before() {
    return Arrays.copyOf(before, size + 1);
  }

  /** The day each window begins on, as days since the first one. */
  int[] dayOf() {
    return Arrays.copyOf(dayOf, size);
  }

  /** When the last window closes. */
  long closed() {
    return closed;
  }
}
