package io.echelon.platform.sla;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Reasons;
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
  private static final Reasons REASONS = new Reasons(BusinessCalendar.class);

  private final String id;
  private final ZoneId zone;
  private final Timetable timetable;
  private final Span span;
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
    span = new Span(id, zone, timetable.firstDay(), timetable.end());
    workingDays = new WorkingDays(span, day -> !timetable.windows(day).isEmpty());
    open = new OpenTime(timetable, span);
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

  /** The windows that begin on a day. */
  public List<Window> windows(LocalDate day) {
    return isWorkingDay(day) ? timetable.windows(day) : List.of();
  }

  /** Whether a window begins on a day. */
  public boolean isWorkingDay(LocalDate day) {
    return workingDays.isWorked(day);
  }

  /** The day whose window an instant lies in, or else its own. */
  LocalDate owner(Instant at) {
    return open.isOpen(at) ? open.day(open.next(at)) : dayOf(at);
  }

  /** Working days from one day to another, both included. */
  int workingDays(LocalDate first, LocalDate last) {
    return workingDays.between(first, last);
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
    return open.isOpen(at);
  }

  /** The instant itself if it lies in a window, else the next opening. */
  public Instant opening(Instant at) {
    Instant opening = open.opening(open.next(at));
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
    LocalDate day = open.day(open.next(start));
    if (days < 0) {
      throw REASONS.invalid("count-back", id, days);
    }
    LocalDate dueDay = workingDays.on(day, days);
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
  public LocalDate shift(LocalDate day, int days) {
    if (days == 0) {
      span.check(day);
      return day;
    }
    return days > 0 ? workingDays.on(day, days) : workingDays.back(day, -days);
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
    LocalDate day = open.day(open.next(start));
    LocalDate dueDay = time.isZero() ? day : open.day(open.windowBefore(due));
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
      throw REASONS.invalid("count-back", id, workingTime);
    }
    return workingTime.isZero() ? opening(start) : open.plus(start, workingTime);
  }

  /** Working time from one instant (inclusive) to another (exclusive); zero if it is not later. */
  public Duration workingTime(Instant from, Instant to) {
    span.check(from);
    span.check(to);
    return notNegative(open.before(to).minus(open.before(from)));
  }

  /** What each day had of the working time from one instant to another. */
  public List<DueTime.Step> stepsOfTime(Instant from, Instant to) {
    return DueSteps.ofTime(this, from, to);
  }

  /** What each day was to a way by working days, without the day it starts from. */
  public List<DueTime.Step> stepsOfDays(LocalDate from, LocalDate to) {
    return DueSteps.ofDays(this, from, to);
  }

  /** The part of a working time that lies in the windows which begin on a day. */
  Duration workingTime(Instant from, Instant to, LocalDate first, LocalDate last) {
    Duration begins = later(open.before(from), open.beforeDay(first));
    Duration dayEnds = open.beforeDay(last.plusDays(1));
    Duration ends = open.before(to);
    return notNegative((dayEnds.compareTo(ends) < 0 ? dayEnds : ends).minus(begins));
  }

  private static Duration notNegative(Duration time) {
    return later(time, Duration.ZERO);
  }

  private static Duration later(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? other : one;
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
      throw REASONS.invalid("hours", hours);
    }
    return daily.computeIfAbsent(
        id + "+" + from + "/" + hours + "h",
        key -> {
          Set<DayOfWeek> everyDay = EnumSet.allOf(DayOfWeek.class);
          List<Window> window = List.of(new Window(from, from.plusHours(hours)));
          int lastYear = span.afterLast().getYear() - 1;
          return new BusinessCalendar(
              key, zone, everyDay, window, Map.of(), span.firstDay().getYear(), lastYear);
        });
  }
}
