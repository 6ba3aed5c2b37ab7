package io.echelon.platform.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * The windows of a calendar on the time line: open seconds counted from the first day on.
 *
 * <p>Two indexes, one by time and one by open time, lead to a window without a search.
 */
final class OpenTime {
  private static final int NANOS = 1_000_000_000;

  /** The index by time has an entry every 2^14 seconds, 4.6 hours. */
  private static final int TIME_SHIFT = 14;

  /** The index by open time has an entry every 2^13 seconds, 2.3 hours. */
  private static final int OPEN_SHIFT = 13;

  private final Span span;

  /** Epoch second to count from: a day before the first one, for the night that ends on that. */
  private final long origin;

  private final LocalDate firstDay;
  private final long begin;
  private final long end;

  /** Seconds from the origin to the begin of each window, ascending; the last entry is never. */
  private final long[] opens;

  /** Open seconds before each window; the last entry is all there is. */
  private final long[] before;

  /** The day a window begins on, as days since the first one. */
  private final int[] dayOf;

  private final int[] byTime;
  private final int[] byOpenTime;

  OpenTime(Timetable timetable, Span span) {
    this.span = span;
    ZoneId zone = span.zone();
    firstDay = span.firstDay().minusDays(1);
    origin = firstDay.atStartOfDay(zone).toEpochSecond();
    begin = span.begin().getEpochSecond() - origin;
    end = span.end().getEpochSecond() - origin;
    WindowList windows = new WindowList(timetable, zone, firstDay, span.afterLast(), origin);
    opens = windows.opens();
    before = windows.before();
    dayOf = windows.dayOf();
    byTime = index(opens, Math.max(end, windows.closed()), TIME_SHIFT);
    byOpenTime = index(before, before[dayOf.length], OPEN_SHIFT);
  }

  boolean isOpen(Instant at) {
    long second = second(at);
    int window = windowAt(second);
    return window >= 0 && second < closes(window);
  }

  /** The window an instant lies in, else the next one. */
  int next(Instant at) {
    long second = second(at);
    int window = windowAt(second);
    int next = window >= 0 && second < closes(window) ? window : window + 1;
    if (next == dayOf.length) {
      throw span.outside(span.afterLast());
    }
    return next;
  }

  Instant opening(int window) {
    return Instant.ofEpochSecond(origin + opens[window]);
  }

  LocalDate day(int window) {
    return firstDay.plusDays(dayOf[window]);
  }

  /** The earliest instant by which so much open time, more than none, has passed. */
  Instant plus(Instant start, Duration time) {
    long second = second(start);
    int window = windowAt(second);
    long full = time.getSeconds();
    int nano = time.getNano();
    if (window >= 0) {
      if (second < closes(window)) {
        full += second - opens[window] + before[window];
        nano += start.getNano();
      } else {
        full += before[window + 1];
      }
    }
    if (nano >= NANOS) {
      nano -= NANOS;
      full++;
    }
    int last = windowOf(nano == 0 ? full : full + 1);
    return Instant.ofEpochSecond(origin + opens[last] + full - before[last], nano);
  }

  /** Open time before an instant, also one that lies after the last day but in its night. */
  Duration before(Instant at) {
    long second = at.getEpochSecond() - origin;
    int window = windowAt(second);
    if (window < 0) {
      return Duration.ZERO;
    }
    return second < closes(window)
        ? Duration.ofSeconds(before[window] + second - opens[window], at.getNano())
        : Duration.ofSeconds(before[window + 1]);
  }

  /** Open time before the first window that does not begin before a day. */
  Duration beforeDay(LocalDate day) {
    int index = (int) ChronoUnit.DAYS.between(firstDay, day);
    int found = Arrays.binarySearch(dayOf, index);
    int window = found < 0 ? -found - 1 : found;
    while (window > 0 && dayOf[window - 1] == index) {
      window--;
    }
    return Duration.ofSeconds(before[window]);
  }

  /** The window in which an instant that time was counted to is full. */
  int windowBefore(Instant full) {
    Duration open = before(full);
    return windowOf(open.getNano() == 0 ? open.getSeconds() : open.getSeconds() + 1);
  }

  /** The window in which so many open seconds, at least 1, are full. */
  private int windowOf(long seconds) {
    if (seconds < 0 || seconds > before[dayOf.length]) {
      throw span.outside(span.afterLast());
    }
    int window = byOpenTime[(int) ((seconds - 1) >>> OPEN_SHIFT)];
    while (before[window + 1] < seconds) {
      window++;
    }
    return window;
  }

  /** The last window that does not begin after a time; -1 if all do. */
  private int windowAt(long second) {
    int window = byTime[(int) (second >>> TIME_SHIFT)];
    while (opens[window + 1] <= second) {
      window++;
    }
    return window;
  }

  private long closes(int window) {
    return opens[window] + before[window + 1] - before[window];
  }

  private long second(Instant at) {
    long second = at.getEpochSecond() - origin;
    if (second < begin || second >= end) {
      throw span.outside(at);
    }
    return second;
  }

  /**
   * For every 2^shift seconds, the last place in an ascending table that is not beyond; -1: none.
   */
  private static int[] index(long[] ascending, long end, int shift) {
    int[] index = new int[(int) (end >>> shift) + 1];
    int place = -1;
    for (int i = 0; i < index.length; i++) {
      while (place + 1 < ascending.length && ascending[place + 1] <= (long) i << shift) {
        place++;
      }
      index[i] = place;
    }
    return index;
  }
}
