package io.echelon.platform.sla;

import io.echelon.platform.base.EchelonException;
import io.echelon.spi.LocalizedText;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Working days and hours of a place: weekdays, windows a day, holidays, make-up working days.
 *
 * <p>Immutable and safe for use by several threads. Every question is looked up in a table of
 * working days made at construction, not stepped through. Working time is local time.
 */
public final class BusinessCalendar {
  /** Years the table goes on after the last one whose holidays are known: weekends only. */
  private static final int YEARS_AHEAD = 15;

  private final String id;
  private final ZoneId zone;
  private final Set<DayOfWeek> weekdays;
  private final List<Window> windows;
  private final Map<LocalDate, SpecialDay> specialDays;
  private final LocalDate firstDay;
  private final LocalDate lastKnownDay;
  private final long secondsADay;

  /** Working days before the day, by days since firstDay; one entry more than there are days. */
  private final int[] workingDaysBefore;

  /** Days since firstDay, by number of the working day. */
  private final int[] dayOfWorkingDay;

  /**
   * @param id stable key
   * @param zone the place's zone
   * @param weekdays the days that are worked in an ordinary week
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
    this.id = id;
    this.zone = zone;
    this.weekdays = Set.copyOf(weekdays);
    this.windows = List.copyOf(windows);
    this.specialDays = Map.copyOf(specialDays);
    this.firstDay = LocalDate.of(firstYear, 1, 1);
    this.lastKnownDay = LocalDate.of(lastKnownYear, 12, 31);
    if (windows.isEmpty() || weekdays.isEmpty()) {
      throw new IllegalArgumentException("calendar " + id + " never opens");
    }
    for (int i = 1; i < windows.size(); i++) {
      if (windows.get(i).from().isBefore(windows.get(i - 1).to())) {
        throw new IllegalArgumentException("calendar " + id + ": windows overlap at " + (i + 1));
      }
    }
    secondsADay = windows.stream().mapToLong(Window::seconds).sum();
    int days =
        (int) ChronoUnit.DAYS.between(firstDay, lastKnownDay.plusYears(YEARS_AHEAD).plusDays(1));
    workingDaysBefore = new int[days + 1];
    int[] worked = new int[days];
    for (int day = 0; day < days; day++) {
      int before = workingDaysBefore[day];
      boolean working = isWorked(firstDay.plusDays(day));
      workingDaysBefore[day + 1] = working ? before + 1 : before;
      if (working) {
        worked[before] = day;
      }
    }
    dayOfWorkingDay = Arrays.copyOf(worked, workingDaysBefore[days]);
  }

  /** A time of day, {@code from} inclusive to {@code to} exclusive. */
  public record Window(LocalTime from, LocalTime to) {
    public Window {
      if (!from.isBefore(to)) {
        throw new IllegalArgumentException("window " + from + " to " + to + " is empty");
      }
    }

    long seconds() {
      return ChronoUnit.SECONDS.between(from, to);
    }
  }

  /** A day on which the ordinary week does not count: a holiday, or a working day to make up. */
  public record SpecialDay(boolean working, LocalizedText name) {}

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
    return Optional.ofNullable(specialDays.get(day));
  }

  /** Whether a day is worked. */
  public boolean isWorkingDay(LocalDate day) {
    int index = index(day);
    return workingDaysBefore[index + 1] > workingDaysBefore[index];
  }

  /** Whether the day lies after the last one for which special days are known. */
  public boolean isBeyondKnownDays(LocalDate day) {
    return day.isAfter(lastKnownDay);
  }

  /** The instant itself if it lies in a window of a working day, else the next opening. */
  public Instant opening(Instant at) {
    return at(localSeconds(at), at);
  }

  /**
   * The same local time {@code days} working days on; a start outside hours counts from the next
   * opening.
   *
   * @param days at least 0
   * @throws EchelonException INVALID_INPUT if the way leaves the calendar's years
   */
  public DueTime plusWorkingDays(Instant start, int days) {
    LocalDateTime opening = LocalDateTime.ofInstant(opening(start), zone);
    long number = (long) workingDaysBefore[index(opening.toLocalDate())] + days;
    if (days < 0 || number >= dayOfWorkingDay.length) {
      throw outside(opening.toLocalDate().plusDays(days));
    }
    LocalDate dueDay = firstDay.plusDays(dayOfWorkingDay[(int) number]);
    Instant due = dueDay.atTime(opening.toLocalTime()).atZone(zone).toInstant();
    return new DueTime(
        due, id, DueSteps.between(this, start, opening, dueDay), isBeyondKnownDays(dueDay));
  }

  /** Elapsed time on, by day and by night: the calendar gives no more than its zone. */
  public DueTime plusElapsed(Instant start, Duration time) {
    return new DueTime(
        start.plus(time), id, DueSteps.elapsed(LocalDateTime.ofInstant(start, zone)), false);
  }

  /** Working time from one instant (inclusive) to another (exclusive); zero if it is not later. */
  public Duration workingTime(Instant from, Instant to) {
    return Duration.ofSeconds(Math.max(0, localSeconds(to) - localSeconds(from)));
  }

  /**
   * The first open instant, to the second, before which so much working time has passed since a
   * start: what ends with a window ends at the next opening.
   *
   * @param time at least zero
   * @throws EchelonException INVALID_INPUT if the way leaves the calendar's years
   */
  public Instant plusWorkingTime(Instant start, Duration time) {
    if (time.isNegative()) {
      throw EchelonException.invalid("calendar " + id + " does not count back: " + time);
    }
    return at(localSeconds(start) + time.toSeconds(), start);
  }

  /** Working seconds since the first day. */
  private long localSeconds(Instant at) {
    LocalDateTime local = LocalDateTime.ofInstant(at, zone);
    int day = index(local.toLocalDate());
    long seconds = workingDaysBefore[day] * secondsADay;
    if (workingDaysBefore[day + 1] == workingDaysBefore[day]) {
      return seconds;
    }
    for (Window window : windows) {
      if (local.toLocalTime().isBefore(window.to())) {
        long inside = ChronoUnit.SECONDS.between(window.from(), local.toLocalTime());
        return seconds + Math.max(0, inside);
      }
      seconds += window.seconds();
    }
    return seconds;
  }

  /** The first open instant with so many working seconds before it; fractions come from origin. */
  private Instant at(long seconds, Instant origin) {
    long number = seconds / secondsADay;
    if (number >= dayOfWorkingDay.length) {
      throw outside(dayOf(origin));
    }
    long rest = seconds % secondsADay;
    for (Window window : windows) {
      if (rest < window.seconds()) {
        LocalDate day = firstDay.plusDays(dayOfWorkingDay[(int) number]);
        Instant found = day.atTime(window.from()).plusSeconds(rest).atZone(zone).toInstant();
        return found.equals(origin.truncatedTo(ChronoUnit.SECONDS)) ? origin : found;
      }
      rest -= window.seconds();
    }
    throw new IllegalStateException("rest of a day is longer than the day");
  }

  List<LocalDate> days(LocalDate from, LocalDate to) {
    return new ArrayList<>(from.datesUntil(to.plusDays(1)).toList());
  }

  private boolean isWorked(LocalDate day) {
    SpecialDay special = specialDays.get(day);
    return special == null ? weekdays.contains(day.getDayOfWeek()) : special.working();
  }

  private int index(LocalDate day) {
    long index = ChronoUnit.DAYS.between(firstDay, day);
    if (index < 0 || index >= workingDaysBefore.length - 1) {
      throw outside(day);
    }
    return (int) index;
  }

  private EchelonException outside(LocalDate day) {
    return EchelonException.invalid("calendar " + id + " does not reach to " + day);
  }
}
