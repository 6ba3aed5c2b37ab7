package io.echelon.surface.console.internal.page.calendar;

import io.echelon.platform.sla.CalendarDay;
import io.echelon.platform.sla.CalendarDocument;
import io.echelon.spi.LocalizedText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Lays a year's days out in months and weeks, which begin on Monday. */
final class YearGrid {
  private static final int WEEK = DayOfWeek.values().length;

  private YearGrid() {}

  /** What a day is. */
  public enum Kind {
    WORKED,
    OFF,
    HOLIDAY,
    MAKE_UP,
    /** Worked with other hours than usual. */
    OTHER_HOURS
  }

  /**
   * A day.
   *
   * @param windows the hours that begin on it
   * @param why it is special, if it is
   */
  public record Cell(LocalDate date, Kind kind, List<String> windows, Optional<LocalizedText> why) {
    /** Whether the ordinary week does not count on it. */
    public boolean special() {
      return kind != Kind.WORKED && kind != Kind.OFF;
    }
  }

  /**
   * Days in a row that are special for the same reason.
   *
   * @param first the first of them, with what all are
   * @param last the last one
   */
  public record Stretch(Cell first, LocalDate last) {
    private boolean goesOn(Cell day) {
      return last.plusDays(1).equals(day.date())
          && first.kind() == day.kind()
          && first.why().equals(day.why())
          && first.windows().equals(day.windows());
    }
  }

  /**
   * A month.
   *
   * @param first its first day
   * @param weeks of seven days each, where days of other months are missing
   * @param special the days on which the ordinary week does not count
   */
  public record MonthOfDays(
      LocalDate first, List<List<Optional<Cell>>> weeks, List<Stretch> special) {
    /** How many days are worked. */
    public long worked() {
      return weeks.stream()
          .flatMap(Collection::stream)
          .flatMap(Optional::stream)
          .filter(cell -> !cell.windows().isEmpty())
          .count();
    }
  }

  static List<MonthOfDays> of(List<CalendarDay> days, CalendarDocument calendar) {
    TreeMap<Month, List<Cell>> months =
        days.stream()
            .map(day -> new Cell(day.date(), kind(day, calendar), day.windows(), day.special()))
            .collect(
                Collectors.groupingBy(
                    cell -> cell.date().getMonth(), TreeMap::new, Collectors.toList()));
    return months.values().stream().map(YearGrid::month).toList();
  }

  private static MonthOfDays month(List<Cell> days) {
    LocalDate first = days.get(0).date();
    List<Optional<Cell>> cells = new ArrayList<>();
    for (int i = 1; i < first.getDayOfWeek().getValue(); i++) {
      cells.add(Optional.empty());
    }
    days.forEach(day -> cells.add(Optional.of(day)));
    while (cells.size() % WEEK != 0) {
      cells.add(Optional.empty());
    }
    List<List<Optional<Cell>>> weeks = new ArrayList<>();
    for (int i = 0; i < cells.size(); i += WEEK) {
      weeks.add(cells.subList(i, i + WEEK));
    }
    return new MonthOfDays(first, weeks, stretches(days));
  }

  private static List<Stretch> stretches(List<Cell> days) {
    List<Stretch> stretches = new ArrayList<>();
    for (Cell day : days.stream().filter(Cell::special).toList()) {
      int end = stretches.size() - 1;
      if (end >= 0 && stretches.get(end).goesOn(day)) {
        stretches.set(end, new Stretch(stretches.get(end).first(), day.date()));
      } else {
        stretches.add(new Stretch(day, day.date()));
      }
    }
    return stretches;
  }

  private static Kind kind(CalendarDay day, CalendarDocument calendar) {
    boolean worked = !day.windows().isEmpty();
    if (day.special().isEmpty()) {
      return worked ? Kind.WORKED : Kind.OFF;
    }
    if (!worked) {
      return Kind.HOLIDAY;
    }
    boolean usual = !calendar.week().getOrDefault(day.date().getDayOfWeek(), List.of()).isEmpty();
    return usual ? Kind.OTHER_HOURS : Kind.MAKE_UP;
  }
}
