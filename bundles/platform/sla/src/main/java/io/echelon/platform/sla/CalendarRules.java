package io.echelon.platform.sla;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one version of a calendar says: the ordinary week and the days on which it does not count.
 *
 * @param week the windows of each weekday, ascending, without overlap; a weekday without windows is
 *     not worked
 * @param days holidays, make-up working days and days with hours of their own, by date
 * @param firstYear first year the calendar can be asked about
 * @param lastKnownYear last year whose special days are complete
 */
public record CalendarRules(
    Map<DayOfWeek, List<Window>> week,
    Map<LocalDate, SpecialDay> days,
    int firstYear,
    int lastKnownYear) {

  /** What the tables can count: nanoseconds in a long. */
  private static final int MOST_YEARS = 200;

  /**
   * @throws IllegalArgumentException if the week never opens, windows overlap, or the years are
   *     more than 200 or none
   */
  public CalendarRules {
    if (lastKnownYear < firstYear || lastKnownYear - firstYear >= MOST_YEARS) {
      throw new IllegalArgumentException("years " + firstYear + " to " + lastKnownYear);
    }
    Map<DayOfWeek, List<Window>> worked = new HashMap<>();
    week.forEach(
        (day, windows) -> {
          if (!windows.isEmpty()) {
            worked.put(day, Window.checked(windows));
          }
        });
    if (worked.isEmpty()) {
      throw new IllegalArgumentException("the calendar never opens");
    }
    week = Map.copyOf(worked);
    days = Map.copyOf(days);
  }

  /** The windows that begin on a day; none if it is not worked. */
  List<Window> windows(LocalDate day) {
    SpecialDay special = days.get(day);
    if (special == null) {
      return week.getOrDefault(day.getDayOfWeek(), List.of());
    }
    if (!special.working()) {
      return List.of();
    }
    return special.windows().isEmpty() ? ordinary() : special.windows();
  }

  /** The hours a day made up is worked: those of the first worked weekday, Monday as a rule. */
  private List<Window> ordinary() {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (week.containsKey(day)) {
        return week.get(day);
      }
    }
    throw new IllegalStateException("a week without working days");
  }
}
