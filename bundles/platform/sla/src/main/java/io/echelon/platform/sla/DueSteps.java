package io.echelon.platform.sla;

import io.echelon.platform.sla.DueTime.Kind;
import io.echelon.platform.sla.DueTime.Step;
import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes down the way from a start to a due day, day by day. */
final class DueSteps {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private DueSteps() {}

  static List<Step> between(
      BusinessCalendar calendar, Instant start, LocalDateTime opening, LocalDate dueDay) {
    List<Step> steps = new ArrayList<>();
    LocalDate startDay = calendar.dayOf(start);
    LocalDate openingDay = opening.toLocalDate();
    startDay.datesUntil(openingDay).forEach(day -> steps.add(skipped(calendar, day)));
    String time = TIME.format(opening);
    boolean waited = LocalDateTime.ofInstant(start, calendar.zone()).isBefore(opening);
    steps.add(
        new Step(
            openingDay,
            Kind.START,
            waited
                ? CalendarText.text("start.opening", time)
                : CalendarText.text("start.at", time)));
    int counted = 0;
    for (LocalDate day : calendar.days(openingDay.plusDays(1), dueDay)) {
      if (calendar.isWorkingDay(day)) {
        counted++;
        steps.add(counted(calendar, day, counted));
      } else {
        steps.add(skipped(calendar, day));
      }
    }
    return steps;
  }

  /** The only step of time that does not stop. */
  static List<Step> elapsed(LocalDateTime start) {
    return List.of(
        new Step(
            start.toLocalDate(),
            Kind.START,
            CalendarText.text("start.elapsed", TIME.format(start))));
  }

  private static Step counted(BusinessCalendar calendar, LocalDate day, int number) {
    return calendar
        .specialDay(day)
        .map(
            s -> new Step(day, Kind.MAKE_UP, CalendarText.text("counted.makeup", number, s.name())))
        .orElseGet(() -> new Step(day, Kind.COUNTED, CalendarText.text("counted", number)));
  }

  private static Step skipped(BusinessCalendar calendar, LocalDate day) {
    LocalizedText why =
        calendar.isWorkingDay(day)
            ? CalendarText.text("skipped.closed")
            : calendar
                .specialDay(day)
                .map(s -> CalendarText.text("skipped.holiday", s.name()))
                .orElseGet(() -> CalendarText.text("skipped.weekend"));
    return new Step(day, Kind.SKIPPED, why);
  }
}
