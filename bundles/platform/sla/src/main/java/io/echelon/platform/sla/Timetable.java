package io.echelon.platform.sla;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The windows of every day, by the rules that count on it. */
final class Timetable {
  /** Years the table goes on after the last one whose holidays are known: weekends only. */
  private static final int YEARS_AHEAD = 15;

  private final NavigableMap<LocalDate, CalendarRules> rules;

  /** The rules by the first day on which they count; the first ones count before it too. */
  Timetable(NavigableMap<LocalDate, CalendarRules> rules) {
    this.rules = new TreeMap<>(rules);
  }

  LocalDate firstDay() {
    int year = rules.values().stream().mapToInt(CalendarRules::firstYear).min().orElseThrow();
    return LocalDate.of(year, 1, 1);
  }

  /** The day after the last one that can be asked about. */
  LocalDate end() {
    int year = rules.values().stream().mapToInt(CalendarRules::lastKnownYear).max().orElseThrow();
    return LocalDate.of(year + YEARS_AHEAD + 1, 1, 1);
  }

  List<Window> windows(LocalDate day) {
    return on(day).windows(day);
  }

  Optional<SpecialDay> special(LocalDate day) {
    return Optional.ofNullable(on(day).days().get(day));
  }

  /** Whether an ordinary week works that weekday. */
  boolean isOrdinary(LocalDate day) {
    return on(day).week().containsKey(day.getDayOfWeek());
  }

  boolean isKnown(LocalDate day) {
    return day.getYear() <= on(day).lastKnownYear();
  }

  private CalendarRules on(LocalDate day) {
    var entry = rules.floorEntry(day);
    return (entry == null ? rules.firstEntry() : entry).getValue();
  }
}
