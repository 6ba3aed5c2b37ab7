package io.echelon.platform.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * The windows of a calendar on the time line: open nanoseconds counted from the first day on.
 *
 * <p>Two indexes, one by time and one by open time, lead to a window without a search. What two
 * windows share, as where a local time is moved over the gap in spring, belongs to the earlier one.
 */
final class OpenTime {
  private static final long NANOS = 1_000_000_000L;

  /** Both indexes have an entry every 2^45 nanoseconds, 9.8 hours. */
  private static final int SHIFT = 45;

  /** Epoch second of the first day's begin. */
  private final long origin;

  private final LocalDate firstDay;

  /** Nanoseconds from the origin to the begin of each window, ascending. */
  private final long[] opens;

  /** Open nanoseconds before each window; the last entry is all there is. */
  private final long[] before;

  /** The day a window begins on, as days since the first one. */
  private final int[] dayOf;

  private final int[] byTime;
  private final int[] byOpenTime;

  OpenTime(Timetable timetable, ZoneId zone, LocalDate firstDay, LocalDate end) {
    this.firstDay = firstDay;
    origin = firstDay.atStartOfDay(zone).toEpochSecond();
    int days = (int) ChronoUnit.DAYS.between(firstDay, end);
    long[] starts = new long[days];
    long[] counted = new long[days + 1];
    int[] owners = new int[days];
    int size = 0;
    long closed = 0;
    for (int day = 0; day < days; day++) {
      LocalDate date = firstDay.plusDays(day);
      for (Window window : timetable.windows(date)) {
        long from = Math.max(closed, nanos(window.opens(date, zone)));
        long to = nanos(window.closes(date, zone));
        if (from < to) {
          if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            counted = Arrays.copyOf(counted, 2 * size + 1);
            owners = Arrays.copyOf(owners, 2 * size);
          }
          starts[size] = from;
          owners[size] = day;
          counted[size + 1] = counted[size] + to - from;
          size++;
          closed = to;
        }
      }
    }
    opens = Arrays.copyOf(starts, size);
    before = Arrays.copyOf(counted, size + 1);
    dayOf = Arrays.copyOf(owners, size);
    byTime = index(opens, nanos(end.plusDays(2).atStartOfDay(zone).toInstant()));
    byOpenTime = index(before, before[size]);
  }

  /** Open nanoseconds before an instant. */
  long before(Instant at) {
    long nanos = nanos(at);
    int window = windowAt(nanos);
    return window < 0 ? 0 : Math.min(before[window] + nanos - opens[window], before[window + 1]);
  }

  boolean isOpen(Instant at) {
    long nanos = nanos(at);
    int window = windowAt(nanos);
    return window >= 0 && nanos < closes(window);
  }

  /** The window an instant lies in, else the next one; as many as there are if none is left. */
  int next(Instant at) {
    long nanos = nanos(at);
    int window = windowAt(nanos);
    return window >= 0 && nanos < closes(window) ? window : window + 1;
  }

  /** The window in which so much open time is full; at least 1 and at most all there is. */
  int windowOf(long open) {
    int window = byOpenTime[(int) ((open - 1) >>> SHIFT)];
    while (before[window + 1] < open) {
      window++;
    }
    return window;
  }

  /** The earliest instant with so much open time before it. */
  Instant instant(int window, long open) {
    return Instant.ofEpochSecond(origin, opens[window] + open - before[window]);
  }

  Instant opening(int window) {
    return Instant.ofEpochSecond(origin, opens[window]);
  }

  LocalDate day(int window) {
    return firstDay.plusDays(dayOf[window]);
  }

  /** Open nanoseconds before the first window that does not begin before a day. */
  long beforeDay(LocalDate day) {
    int index = (int) ChronoUnit.DAYS.between(firstDay, day);
    int found = Arrays.binarySearch(dayOf, index);
    int window = found < 0 ? -found - 1 : found;
    while (window > 0 && dayOf[window - 1] == index) {
      window--;
    }
    return before[window];
  }

  int size() {
    return opens.length;
  }

  long all() {
    return before[opens.length];
  }

  /** The last window that does not begin after a time; -1 if all do. */
  private int windowAt(long nanos) {
    int window = byTime[(int) (nanos >>> SHIFT)];
    while (window + 1 < opens.length && opens[window + 1] <= nanos) {
      window++;
    }
    return window;
  }

  private long closes(int window) {
    return opens[window] + before[window + 1] - before[window];
  }

  private long nanos(Instant at) {
    return (at.getEpochSecond() - origin) * NANOS + at.getNano();
  }

  /** For every 2^45 nanoseconds, the last place in an ascending table that is not beyond. */
  private static int[] index(long[] ascending, long end) {
    int[] index = new int[(int) (end >>> SHIFT) + 1];
    int place = -1;
    for (int i = 0; i < index.length; i++) {
      while (place + 1 < ascending.length && ascending[place + 1] <= (long) i << SHIFT) {
        place++;
      }
      index[i] = place;
    }
    return index;
  }
}
