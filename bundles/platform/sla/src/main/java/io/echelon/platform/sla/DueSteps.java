package io.echelon.platform.sla;

import io.echelon.platform.sla.DueTime.Kind;
import io.echelon.platform.sla.DueTime.Step;
import io.echelon.spi.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Writes down the way from a start to a due day, day by day. */
final class DueSteps {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** Days told one by one at each end of a long way; what lies between is one step. */
  private static final int TOLD = 200;

  private final BusinessCalendar calendar;
  private final Instant start;
  private final LocalDate openingDay;
  private final List<Step> steps = new ArrayList<>();

  /**
   * @param openingDay the day whose window the opening lies in
   */
  DueSteps(BusinessCalendar calendar, Instant start, Instant opening, LocalDate openingDay) {
    this.calendar = calendar;
    this.start = start;
    this.openingDay = openingDay;
    days(
        calendar.dayOf(start),
        openingDay.minusDays(1),
        this::skipped,
        (from, to) -> CalendarText.text("folded.skipped", length(from, to), to.toString()));
    String key =
        start.isBefore(opening)
            ? "start.opening"
            : calendar.dayOf(start).isAfter(openingDay) ? "start.night" : "start.at";
    String time = TIME.format(LocalDateTime.ofInstant(opening, calendar.zone()));
    steps.add(new Step(openingDay, Kind.START, CalendarText.text(key, time)));
  }

  /** The only step of time that does not stop. */
  static List<Step> elapsed(LocalDateTime start) {
    return List.of(
        new Step(
            start.toLocalDate(),
            Kind.START,
            CalendarText.text("start.elapsed", TIME.format(start))));
  }

  /** Every day after the opening's counts as a whole. */
  List<Step> workingDays(LocalDate dueDay) {
    LocalDate first = openingDay.plusDays(1);
    days(
        first,
        dueDay,
        day -> counted(day, "counted", calendar.workingDays(first, day)),
        (from, to) -> folded("folded.days", from, to, calendar.workingDays(from, to)));
    return steps;
  }

  /** Every day from the opening's on counts by its hours. */
  List<Step> workingTime(LocalDate dueDay, Instant due) {
    days(
        openingDay,
        dueDay,
        day -> counted(day, "time", CalendarText.duration(time(due, day, day))),
        (from, to) -> folded("folded.time", from, to, CalendarText.duration(time(due, from, to))));
    return steps;
  }

  private Duration time(Instant due, LocalDate from, LocalDate to) {
    return calendar.workingTime(start, due, from, to);
  }

  private void days(
      LocalDate first,
      LocalDate last,
      Function<LocalDate, Step> step,
      BiFunction<LocalDate, LocalDate, LocalizedText> folded) {
    if (length(first, last) <= 2 * TOLD) {
      tell(first, last, step);
      return;
    }
    LocalDate from = first.plusDays(TOLD);
    LocalDate to = last.minusDays(TOLD);
    tell(first, from.minusDays(1), step);
    steps.add(new Step(from, Kind.FOLDED, folded.apply(from, to)));
    tell(to.plusDays(1), last, step);
  }

  private void tell(LocalDate first, LocalDate last, Function<LocalDate, Step> step) {
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      steps.add(step.apply(day));
    }
  }

  private static LocalizedText folded(String key, LocalDate from, LocalDate to, Object counted) {
    return CalendarText.text(key, length(from, to), to.toString(), counted);
  }

  private static long length(LocalDate first, LocalDate last) {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  private Step counted(LocalDate day, String key, Object amount) {
    if (!calendar.isWorkingDay(day)) {
      return skipped(day);
    }
    Optional<SpecialDay> special = calendar.specialDay(day);
    if (special.isEmpty()) {
      return new Step(day, Kind.COUNTED, CalendarText.text(key, amount));
    }
    LocalizedText name = special.get().name();
    return calendar.isMakeUp(day)
        ? new Step(day, Kind.MAKE_UP, CalendarText.text(key + ".makeup", amount, name))
        : new Step(day, Kind.COUNTED, CalendarText.text(key + ".special", amount, name));
  }

  private Step skipped(LocalDate day) {
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
