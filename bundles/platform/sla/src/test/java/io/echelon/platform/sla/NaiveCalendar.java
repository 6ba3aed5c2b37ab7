package io.echelon.platform.sla;

import io.echelon.spi.LocalizedText;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The same questions as to a calendar, answered by walking from minute to minute of real time. Good
 * for windows that begin and end on a minute.
 */
record NaiveCalendar(
    ZoneId zone, Map<DayOfWeek, List<Window>> week, Map<LocalDate, SpecialDay> special) {
  static final int FIRST_YEAR = 2024;
  static final int LAST_YEAR = 2025;
  private static final int MINUTES_A_DAY = 1_440;
  private static final List<String> ZONES =
      List.of(
          "Asia/Shanghai",
          "Europe/Berlin",
          "America/New_York",
          "Australia/Lord_Howe",
          "Asia/Beirut");
  private static final LocalizedText NAME = new LocalizedText("day", "日");

  /** Hours of their own for each weekday, at least one worked, and up to sixty special days. */
  static NaiveCalendar random(Random random) {
    Map<DayOfWeek, List<Window>> week = new EnumMap<>(DayOfWeek.class);
    List<Window> common = windows(random);
    for (int days = 1 + random.nextInt(7); week.size() < days; ) {
      week.put(
          DayOfWeek.of(1 + random.nextInt(7)), random.nextInt(3) == 0 ? windows(random) : common);
    }
    Map<LocalDate, SpecialDay> special = new HashMap<>();
    for (int i = random.nextInt(60); i > 0; i--) {
      boolean working = random.nextBoolean();
      List<Window> own = working && random.nextBoolean() ? windows(random) : List.of();
      special.put(
          LocalDate.of(FIRST_YEAR, 1, 1).plusDays(random.nextInt(730)),
          new SpecialDay(working, NAME, own));
    }
    ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
    return new NaiveCalendar(zone, week, special);
  }

  /** One to three; now and then the last passes midnight or is a whole day. */
  private static List<Window> windows(Random random) {
    int kind = random.nextInt(10);
    if (kind == 0) {
      return List.of(new Window(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
    }
    Set<Integer> ends = new TreeSet<>();
    int windows = 1 + random.nextInt(3);
    while (ends.size() < 2 * windows) {
      ends.add(random.nextInt(MINUTES_A_DAY));
    }
    List<Integer> sorted = new ArrayList<>(ends);
    List<Window> hours = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i += 2) {
      hours.add(new Window(time(sorted.get(i)), time(sorted.get(i + 1))));
    }
    if (hours.size() > 1 && random.nextBoolean()) { // a break of no length
      hours.set(1, new Window(hours.get(0).to(), hours.get(1).to()));
    }
    if (kind <= 3) {
      Window last = hours.remove(hours.size() - 1);
      hours.add(new Window(last.from(), time(random.nextInt(1 + sorted.get(0)))));
    }
    return hours;
  }

  BusinessCalendar calendar() {
    CalendarRules rules = new CalendarRules(week, special, FIRST_YEAR, LAST_YEAR);
    return new BusinessCalendar("random", zone, new TreeMap<>(Map.of(LocalDate.MIN, rules)));
  }

  boolean isWorkingDay(LocalDate day) {
    return !windows(day).isEmpty();
  }

  List<Window> windows(LocalDate day) {
    SpecialDay own = special.get(day);
    if (own == null) {
      return week.getOrDefault(day.getDayOfWeek(), List.of());
    }
    if (!own.working() || !own.windows().isEmpty()) {
      return own.windows();
    }
    return week.get(week.keySet().iterator().next());
  }

  Instant opening(Instant at) {
    if (isOpen(at)) {
      return at;
    }
    Instant minute = at.truncatedTo(ChronoUnit.MINUTES).plusSeconds(60);
    while (!isOpen(minute)) {
      minute = minute.plusSeconds(60);
    }
    return minute;
  }

  /** The day on which the window began that an open instant lies in. */
  LocalDate owner(Instant open) {
    LocalDate day = LocalDate.ofInstant(open, zone);
    return isOpen(open, day.minusDays(1)) ? day.minusDays(1) : day;
  }

  Instant plusWorkingDays(Instant start, int days) {
    Instant opening = opening(start);
    LocalDate day = owner(opening);
    long moved =
        ChronoUnit.DAYS.between(day, shift(day, days)); // the same local time so many days on
    ZonedDateTime local = opening.atZone(zone);
    return local.toLocalDateTime().plusDays(moved).atZone(zone).toInstant();
  }

  LocalDate shift(LocalDate day, int days) {
    LocalDate at = day;
    for (int left = Math.abs(days); left > 0; ) {
      at = at.plusDays(Integer.signum(days));
      left -= isWorkingDay(at) ? 1 : 0;
    }
    return at;
  }

  /** Between two instants on a minute. */
  Duration workingTime(Instant from, Instant to) {
    int minutes = 0;
    for (Instant at = from; at.isBefore(to); at = at.plusSeconds(60)) {
      minutes += isOpen(at) ? 1 : 0;
    }
    return Duration.ofMinutes(minutes);
  }

  /** The first minute with so many open minutes between the start and it. */
  Instant plusWorkingTime(Instant start, long minutes) {
    if (minutes == 0) {
      return opening(start);
    }
    Instant at = start;
    for (long left = minutes; left > 0; at = at.plusSeconds(60)) {
      left -= isOpen(at) ? 1 : 0;
    }
    return at;
  }

  boolean isOpen(Instant at) {
    LocalDate day = LocalDate.ofInstant(at, zone);
    return isOpen(at, day) || isOpen(at, day.minusDays(1));
  }

  private boolean isOpen(Instant at, LocalDate day) {
    for (Window window : windows(day)) {
      LocalDate last = window.from().isBefore(window.to()) ? day : day.plusDays(1);
      if (!at.isBefore(day.atTime(window.from()).atZone(zone).toInstant())
          && at.isBefore(last.atTime(window.to()).atZone(zone).toInstant())) {
        return true;
      }
    }
    return false;
  }

  private static LocalTime time(int minute) {
    return LocalTime.of(minute / 60, minute % 60);
  }
}
