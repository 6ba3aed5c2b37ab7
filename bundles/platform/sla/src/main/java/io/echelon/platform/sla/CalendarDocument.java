package io.echelon.platform.sla;

import io.echelon.spi.LocalizedText;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A calendar as data, in the schema {@code calendar.schema.json} beside this class.
 *
 * @param id stable key
 * @param name as people read it
 * @param zone id of the place's zone, as in Asia/Shanghai
 * @param week hours by weekday as {@link Window} writes them, ascending; a weekday without hours is
 *     not worked
 * @param days the days on which the ordinary week does not count
 * @param firstYear first year the calendar can be asked about
 * @param lastKnownYear last year whose days are complete; from there on only the week counts
 */
public record CalendarDocument(
    String id,
    LocalizedText name,
    String zone,
    Map<DayOfWeek, List<String>> week,
    List<DatedDay> days,
    int firstYear,
    int lastKnownYear) {

  private static final int MOST_YEARS = 100;

  /**
   * @throws IllegalArgumentException naming path and fault
   */
  public CalendarDocument {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    if (lastKnownYear - firstYear >= MOST_YEARS) {
      throw new IllegalArgumentException("/lastKnownYear: more than " + MOST_YEARS + " years");
    }
    zone(zone);
    week = new TreeMap<>(week);
    days = List.copyOf(days);
    rules(week, days, firstYear, lastKnownYear);
  }

  /** What a special day is. */
  public enum Kind {
    HOLIDAY,
    WORKING
  }

  /**
   * A day on which the ordinary week does not count.
   *
   * @param name why, as people read it
   * @param windows its own hours; empty on a working day: those of the first worked weekday
   */
  public record DatedDay(LocalDate date, Kind kind, LocalizedText name, List<String> windows) {
    public DatedDay {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(name, "name");
      windows = windows == null ? List.of() : List.copyOf(windows);
      special(kind, name, windows);
    }

    private static SpecialDay special(Kind kind, LocalizedText name, List<String> windows) {
      return new SpecialDay(
          kind == Kind.WORKING, name, windows.stream().map(Window::parse).toList());
    }
  }

  /** The calendar itself. */
  public BusinessCalendar calendar() {
    return new BusinessCalendar(id, ZoneId.of(zone), new TreeMap<>(Map.of(LocalDate.MIN, rules())));
  }

  /** Week and days, ready for calculation. */
  public CalendarRules rules() {
    return rules(week, days, firstYear, lastKnownYear);
  }

  private static void zone(String zone) {
    try {
      ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("/zone: \"" + zone + "\" is no zone", e);
    }
  }

  private static CalendarRules rules(
      Map<DayOfWeek, List<String>> week, List<DatedDay> days, int firstYear, int lastKnownYear) {
    Map<DayOfWeek, List<Window>> hours = new EnumMap<>(DayOfWeek.class);
    week.forEach((day, windows) -> hours.put(day, windows(day, windows)));
    Map<LocalDate, SpecialDay> special = new HashMap<>();
    for (int i = 0; i < days.size(); i++) {
      DatedDay day = days.get(i);
      SpecialDay before =
          special.put(day.date(), DatedDay.special(day.kind(), day.name(), day.windows()));
      if (before != null) {
        throw new IllegalArgumentException("/days/" + i + "/date: " + day.date() + " stands twice");
      }
    }
    return new CalendarRules(hours, special, firstYear, lastKnownYear);
  }

  private static List<Window> windows(DayOfWeek day, List<String> texts) {
    try {
      return Window.checked(texts.stream().map(Window::parse).toList());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("/week/" + day + ": " + e.getMessage(), e);
    }
  }
}
