package io.echelon.surface.shell;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.sla.BusinessCalendar;
import io.echelon.platform.sla.Calculation;
import io.echelon.platform.sla.CalculationAnswer;
import io.echelon.platform.sla.Calculations;
import io.echelon.platform.sla.CalendarDay;
import io.echelon.platform.sla.CalendarDocument;
import io.echelon.platform.sla.CalendarDocument.DatedDay;
import io.echelon.platform.sla.CalendarDocument.Kind;
import io.echelon.platform.sla.CalendarDocuments;
import io.echelon.platform.sla.CalendarVersion;
import io.echelon.platform.sla.DueTime;
import io.echelon.platform.sla.UnitCalendars;
import io.echelon.platform.sla.YearDays;
import io.echelon.platform.unit.Approval;
import io.echelon.spi.LocalizedText;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what is drafted; counts by one calendar, or by the one that is brought. */
final class FakeUnitCalendars implements UnitCalendars, Calculations {
  private static final Instant AT = Instant.parse("2026-10-01T08:00:00Z");
  private static final LocalizedText NAME = new LocalizedText("Shop", "门店");
  static final CalendarDocument SHOP =
      new CalendarDocument(
          "shop",
          NAME,
          "Asia/Shanghai",
          week(),
          List.of(new DatedDay(LocalDate.of(2026, 10, 1), Kind.HOLIDAY, NAME, List.of())),
          2026,
          2026);

  private final List<CalendarVersion> versions = new ArrayList<>();

  private static Map<DayOfWeek, List<String>> week() {
    Map<DayOfWeek, List<String>> week = new EnumMap<>(DayOfWeek.class);
    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
        .forEach(day -> week.put(day, List.of("09:00-17:00")));
    return week;
  }

  private CalendarVersion keep(Caller caller, String unit, CalendarDocument document) {
    CalendarVersion draft =
        new CalendarVersion(
            unit, versions.size() + 1, document, caller.name(), AT, Optional.empty());
    versions.add(draft);
    return draft;
  }

  @Override
  public CalendarVersion draft(Caller caller, String unit, String json) {
    return keep(caller, unit, CalendarDocuments.read(json));
  }

  @Override
  public CalendarVersion importYear(
      Caller caller, String unit, String calendar, int year, YearDays days) {
    return keep(caller, unit, days.in(SHOP, year));
  }

  @Override
  public CalendarVersion approve(Caller caller, String unit, int version, LocalDate from) {
    CalendarVersion draft = get(caller, unit, version);
    return new CalendarVersion(
        unit,
        version,
        draft.document(),
        draft.createdBy(),
        AT,
        Optional.of(new Approval(caller.name(), AT, from)));
  }

  @Override
  public CalendarVersion get(Caller caller, String unit, int version) {
    if (version < 1 || version > versions.size()) {
      throw EchelonException.notFound("calendar version", version);
    }
    return versions.get(version - 1);
  }

  @Override
  public List<CalendarVersion> list(Caller caller, String unit) {
    return List.copyOf(versions);
  }

  @Override
  public List<CalendarDocument> documents(Caller caller, String unit, LocalDate on) {
    return List.of(SHOP);
  }

  @Override
  public CalendarDocument document(Caller caller, String unit, String calendar, LocalDate on) {
    return SHOP;
  }

  @Override
  public List<CalendarDay> year(Caller caller, String unit, String calendar, int year) {
    return List.of(
        new CalendarDay(LocalDate.of(year, 10, 1), List.of(), Optional.of(NAME)),
        new CalendarDay(LocalDate.of(year, 10, 2), List.of("09:00-17:00"), Optional.empty()));
  }

  @Override
  public CalculationAnswer calculate(Caller caller, Calculation asked) {
    BusinessCalendar calendar =
        asked.document().map(CalendarDocuments::read).orElse(SHOP).calendar();
    return switch (asked.operation()) {
      case ADD_WORKING_TIME ->
          due(calendar.plusWorkingTime(asked.start().orElseThrow(), asked.time().orElseThrow()));
      case NEXT_OPENING ->
          due(calendar.plusWorkingTime(asked.start().orElseThrow(), Duration.ZERO));
      case DUE_IN_WORKING_DAYS ->
          due(
              calendar.plusWorkingDays(
                  asked.start().orElseThrow(), asked.workingDays().orElseThrow()));
      case WORKING_TIME_BETWEEN ->
          answer(
              Optional.of(
                  calendar.workingTime(asked.start().orElseThrow(), asked.end().orElseThrow())),
              Optional.empty(),
              Optional.empty());
      case IS_OPEN ->
          answer(
              Optional.empty(),
              Optional.empty(),
              Optional.of(calendar.isOpen(asked.start().orElseThrow())));
      case SHIFT_WORKING_DAYS ->
          answer(
              Optional.empty(),
              Optional.of(
                  calendar.shift(asked.day().orElseThrow(), asked.workingDays().orElseThrow())),
              Optional.empty());
    };
  }

  private static CalculationAnswer due(DueTime due) {
    return new CalculationAnswer(
        due.calendar(),
        SHOP.zone(),
        Optional.of(due.due()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        due.steps(),
        due.beyondCalendar());
  }

  private static CalculationAnswer answer(
      Optional<Duration> time, Optional<LocalDate> day, Optional<Boolean> open) {
    return new CalculationAnswer(
        "shop", SHOP.zone(), Optional.empty(), time, day, open, List.of(), false);
  }
}
