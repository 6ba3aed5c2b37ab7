package io.echelon.platform.sla;

import io.echelon.platform.sla.BusinessCalendar.SpecialDay;
import io.echelon.platform.sla.BusinessCalendar.Window;
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
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * The same questions as to a calendar, answered by walking from minute to minute. Good for windows
 * that begin and end on a minute, in a zone without summer time.
 */
record NaiveCalendar(
    ZoneId zone, Set<DayOfWeek> weekdays, List<Window> windows, Map<LocalDate, Boolean> special) {
  static final int FIRST_YEAR = 2024;
  static final int LAST_YEAR = 2025;
  private static final int MINUTES_A_DAY = 1_440;

  /** One to three windows, one to seven weekdays, up to sixty special days. */
  static NaiveCalendar random(Random random) {
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
    Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    int days = 1 + random.nextInt(7);
    while (weekdays.size() < days) {
      weekdays.add(DayOfWeek.of(1 + random.nextInt(7)));
    }
    Map<LocalDate, Boolean> special = new HashMap<>();
    for (int i = random.nextInt(60); i > 0; i--) {
      special.put(
          LocalDate.of(FIRST_YEAR, 1, 1).plusDays(random.nextInt(730)), random.nextBoolean());
    }
    ZoneId zone = ZoneId.of(random.nextBoolean() ? "Asia/Shanghai" : "UTC");
    return new NaiveCalendar(zone, weekdays, hours, special);
  }

  BusinessCalendar calendar() {
    Map<LocalDate, SpecialDay> days = new HashMap<>();
    special.forEach(
        (day, working) -> days.put(day, new SpecialDay(working, new LocalizedText("day", "日"))));
    return new BusinessCalendar("random", zone, weekdays, windows, days, FIRST_YEAR, LAST_YEAR);
  }

  boolean isWorkingDay(LocalDate day) {
    return special.getOrDefault(day, weekdays.contains(day.getDayOfWeek()));
  }

  Instant opening(Instant at) {
    LocalDateTime local = LocalDateTime.ofInstant(at, zone);
    if (isOpen(local)) {
      return at;
    }
    LocalDateTime minute = local.truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
    while (!isOpen(minute)) {
      minute = minute.plusMinutes(1);
    }
    return minute.atZone(zone).toInstant();
  }

  Instant plusWorkingDays(Instant start, int days) {
    LocalDateTime at = LocalDateTime.ofInstant(opening(start), zone);
    for (int left = days; left > 0; ) {
      at = at.plusDays(1);
      left -= isWorkingDay(at.toLocalDate()) ? 1 : 0;
    }
    return at.atZone(zone).toInstant();
  }

  /** Between two instants on a minute. */
  Duration workingTime(Instant from, Instant to) {
    LocalDateTime end = LocalDateTime.ofInstant(to, zone);
    int minutes = 0;
    for (LocalDateTime at = LocalDateTime.ofInstant(from, zone);
        at.isBefore(end);
        at = at.plusMinutes(1)) {
      minutes += isOpen(at) ? 1 : 0;
    }
    return Duration.ofMinutes(minutes);
  }

  /** The first open minute with so many open minutes between the start and it. */
  Instant plusWorkingTime(Instant start, long minutes) {
    LocalDateTime at = LocalDateTime.ofInstant(start, zone);
    long left = minutes;
    while (left > 0 || !isOpen(at)) {
      left -= isOpen(at) ? 1 : 0;
      at = at.plusMinutes(1);
    }
    return at.atZone(zone).toInstant();
  }

  private boolean isOpen(LocalDateTime at) {
    if (!isWorkingDay(at.toLocalDate())) {
      return false;
    }
    for (Window window : windows) {
      LocalTime time = at.toLocalTime();
      if (!time.isBefore(window.from()) && time.isBefore(window.to())) {
        return true;
      }
    }
    return false;
  }

  private static LocalTime time(int minute) {
    return LocalTime.of(minute / 60, minute % 60);
  }
}
