package io.echelon.platform.sla;

import io.echelon.platform.base.EchelonException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Working days and hours of a place: windows by weekday, holidays, make-up working days, single
 * days with hours of their own.
 *
 * <p>Immutable and safe for use by several threads. Every question is looked up in tables made at
 * construction, not stepped through. Working time is time that really passes inside the windows: a
 * night's window is an hour shorter or longer when the clocks change.
 */
public final class BusinessCalendar {
  private final String id;
  private final ZoneId zone;
  private final Timetable timetable;
  private final LocalDate firstDay;
  private final Instant begin;
  private final Instant end;
  private final WorkingDays workingDays;
  private final OpenTime open;
  private final Map<String, BusinessCalendar> daily = new ConcurrentHashMap<>();

  /**
   * A calendar whose rules change on certain days.
   *
   * @param id stable key
   * @param zone the place's zone
   * @param rules by the first day on which they count, never empty; the first ones count before it
   *     too
   */
  public BusinessCalendar(String id, ZoneId zone, NavigableMap<LocalDate, CalendarRules> rules) {
    this.id = id;
    this.zone = zone;
    timetable = new Timetable(rules);
    firstDay = timetable.firstDay();
    LocalDate afterLast = timetable.end();
    begin = firstDay.atStartOfDay(zone).toInstant();
    end = afterLast.atStartOfDay(zone).toInstant();
    workingDays = new WorkingDays(firstDay, afterLast, day -> !timetable.windows(day).isEmpty());
    open = new OpenTime(timetable, zone, firstDay.minusDays(1), afterLast);
  }

  /**
   * A calendar with the same hours on every worked weekday.
   *
   * @param id stable key
   * @param zone the place's zone
   * @param weekdays the days that are worked in an ordinary week, never empty
   * @param windows hours of a working day, ascending, without overlap, never empty
   * @param specialDays holidays and make-up working days by date
   * @param firstYear first year the calendar can be asked about
   * @param lastKnownYear last year whose special days are complete
   */
  public BusinessCalendar(
      String id,
      ZoneId zone,
      Set<DayOfWeek> weekdays,
      List<Window> windows,
      Map<LocalDate, SpecialDay> specialDays,
      int firstYear,
      int lastKnownYear) {
    this(
        id,
        zone,
        new TreeMap<>(
            Map.of(
                LocalDate.MIN,
                new CalendarRules(
                    weekdays.stream().collect(Collectors.toMap(Function.identity(), d -> windows)),
                    specialDays,
                    firstYear,
                    lastKnownYear))));
  }

  public String id() {
    return id;
  }

  public ZoneId zone() {
    return zone;
  }

  /** The day of an instant in the calendar's zone. */
  public LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }

  /** Why a day is special, if it is. */
  public Optional<SpecialDay> specialDay(LocalDate day) {
    return timetable.special(day);
  }

  /** Whether a window begins on a day. */
  public boolean isWorkingDay(LocalDate day) {
    return workingDays.isWorked(index(day));
  }

  /** Working days from one day to another, both included. */
  int workingDays(LocalDate first, LocalDate last) {
    return workingDays.between(index(first), index(last));
  }

  /** Whether a day is worked although its weekday is not. */
  boolean isMakeUp(LocalDate day) {
    return isWorkingDay(day) && !timetable.isOrdinary(day);
  }

  /** Whether the day lies after the last one for which special days are known. */
  public boolean isBeyondKnownDays(LocalDate day) {
    return !timetable.isKnown(day);
  }

  /** Whether an instant lies in a window. */
  public boolean isOpen(Instant at) {
    return open.isOpen(inside(at));
  }

  /** The instant itself if it lies in a window, else the next opening. */
  public Instant opening(Instant at) {
    int window = nextWindow(at);
    Instant opening = open.opening(window);
    return opening.isBefore(at) ? at : opening;
  }

  /**
   * The same local time {@code days} working days on; a start outside hours counts from the next
   * opening. What starts in a window that passed midnight starts on the day before.
   *
   * @param days at least 0
   * @throws EchelonException INVALID_INPUT if the way leaves the calendar's years
   */
  public DueTime plusWorkingDays(Instant start, int days) {
    Instant opening = opening(start);
    LocalDate day = open.day(nextWindow(start));
    if (days < 0) {
      throw outside(day.plusDays(days));
    }
    LocalDate dueDay =
        workingDays.on(index(day), days).orElseThrow(() -> outside(day.plusDays(days)));
    LocalDateTime local = LocalDateTime.ofInstant(opening, zone);
    long nights = ChronoUnit.DAYS.between(day, local.toLocalDate());
    Instant due = dueDay.plusDays(nights).atTime(local.toLocalTime()).atZone(zone).toInstant();
    DueSteps steps = new DueSteps(this, start, opening, day);
    return new DueTime(due, id, steps.workingDays(dueDay), isBeyondKnownDays(dueDay));
  }

  /**
   * The day so many working days after a day, or before it if the number is negative. The day
   * itself is not counted, and is the answer to 0, worked or not.
   *
   * @throws EchelonException INVALID_INPUT if the way leaves the calendar's years
   */
  public LocalDate shift(LocalDate day, int workingDays) {
    int index = index(day);
    Optional<LocalDate> found =
        workingDays == 0
            ? Optional.of(day)
            : workingDays > 0
                ? this.workingDays.on(index, workingDays)
                : this.workingDays.back(index, -workingDays);
    return found.orElseThrow(() -> outside(day.plusDays(workingDays)));
  }

  /** Elapsed time on, by day and by night: the calendar gives no more than its zone. */
  public DueTime plusElapsed(Instant start, Duration time) {
    return new DueTime(
        start.plus(time), id, DueSteps.elapsed(LocalDateTime.ofInstant(start, zone)), false);
  }

  /**
   * The earliest instant by which so much working time has passed, with the way there: what ends
   * with a window ends at its close, not at the next opening. No time is the opening.
   *
   * @param time at least zero
   * @throws EchelonException INVALID_INPUT if the way leaves the calendar's years
   */
  public DueTime plusWorkingTime(Instant start, Duration time) {
    Instant due = at(start, time);
    LocalDate day = open.day(nextWindow(start));
    LocalDate dueDay = time.isZero() ? day : open.day(open.windowOf(open.before(due)));
    DueSteps steps = new DueSteps(this, start, opening(start), day);
    return new DueTime(due, id, steps.workingTime(dueDay, due), isBeyondKnownDays(dueDay));
  }

  /**
   * As {@link #plusWorkingTime} without the way.
   *
   * @param workingTime at least zero
   * @throws EchelonException INVALID_INPUT if the way leaves the calendar's years
   */
  public Instant at(Instant start, Duration workingTime) {
    if (workingTime.isNegative()) {
      throw EchelonException.invalid("calendar " + id + " does not count back: " + workingTime);
    }
    if (workingTime.isZero()) {
      return opening(start);
    }
    long before = open.before(inside(start));
    if (workingTime.compareTo(Duration.ofNanos(open.all() - before)) > 0) {
      throw outside(dayOf(end));
    }
    long full = before + workingTime.toNanos();
    return open.instant(open.windowOf(full), full);
  }

  /** Working time from one instant (inclusive) to another (exclusive); zero if it is not later. */
  public Duration workingTime(Instant from, Instant to) {
    return Duration.ofNanos(Math.max(0, open.before(inside(to)) - open.before(inside(from))));
  }

  /** The part of a working time that lies in the windows which begin on a day. */
  Duration workingTime(Instant from, Instant to, LocalDate first, LocalDate last) {
    long begins = Math.max(open.before(from), open.beforeDay(first));
    long ends = Math.min(open.before(to), open.beforeDay(last.plusDays(1)));
    return Duration.ofNanos(Math.max(0, ends - begins));
  }

  /**
   * The hours in which somebody can be reached on every day of the week, holidays too, in this
   * calendar's zone. Made once for each from and length.
   *
   * @param from when they begin
   * @param hours how long they last, 1 to 24; they may pass midnight
   * @return a calendar with an id like {@code cn+08:00/12h}
   */
  public BusinessCalendar daily(LocalTime from, int hours) {
    if (hours < 1 || hours > 24) {
      throw EchelonException.invalid("hours a day are 1 to 24: " + hours);
    }
    return daily.computeIfAbsent(
        id + "+" + from + "/" + hours + "h",
        key -> {
          Set<DayOfWeek> everyDay = EnumSet.allOf(DayOfWeek.class);
          List<Window> window = List.of(new Window(from, from.plusHours(hours)));
          int lastYear = dayOf(end).getYear() - 1;
          return new BusinessCalendar(
              key, zone, everyDay, window, Map.of(), firstDay.getYear(), lastYear);
        });
  }

  private int nextWindow(Instant at) {
    int window = open.next(inside(at));
    if (window == open.size()) {
      throw outside(dayOf(end));
    }
    return window;
  }

  private Instant inside(Instant at) {
    if (at.isBefore(begin) || !at.isBefore(end)) {
      throw outside(dayOf(at));
    }
    return at;
  }

  private int index(LocalDate day) {
    return workingDays.index(day).orElseThrow(() -> outside(day));
  }

  private EchelonException outside(LocalDate day) {
    return EchelonException.invalid("calendar " + id + " does not reach to " + day);
  }
}
