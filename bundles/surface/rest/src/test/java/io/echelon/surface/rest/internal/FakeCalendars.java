package io.echelon.surface.rest.internal;

import io.echelon.platform.base.Caller;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One calendar, of which every version is the same. */
final class FakeCalendars implements UnitCalendars, Calculations {
  private static final LocalizedText NAME = new LocalizedText("Shop", "门店");
  static final CalendarDocument SHOP =
      new CalendarDocument(
          "shop",
          NAME,
          "Asia/Shanghai",
          Map.of(DayOfWeek.MONDAY, List.of("09:00-12:00", "22:00-06:00")),
          List.of(new DatedDay(LocalDate.of(2026, 10, 1), Kind.HOLIDAY, NAME, List.of())),
          2026,
          2026);

  private static CalendarVersion version(
      String unit, int version, CalendarDocument document, Optional<Approval> approval) {
    return new CalendarVersion(unit, version, document, "ada", Samples.NOW, approval);
  }

  @Override
  public CalendarVersion draft(Caller caller, String unit, String json) {
    return version(unit, 4, CalendarDocuments.read(json), Optional.empty());
  }

  @Override
  public CalendarVersion importYear(
      Caller caller, String unit, String calendar, int year, YearDays days) {
    return version(unit, 4, days.in(SHOP, year), Optional.empty());
  }

  @Override
  public CalendarVersion approve(Caller caller, String unit, int version, LocalDate from) {
    return version(
        unit, version, SHOP, Optional.of(new Approval(caller.name(), Samples.NOW, from)));
  }

  @Override
  public CalendarVersion get(Caller caller, String unit, int version) {
    return version(unit, version, SHOP, Optional.empty());
  }

  @Override
  public List<CalendarVersion> list(Caller caller, String unit) {
    return List.of(get(caller, unit, 4));
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
        new CalendarDay(LocalDate.of(year, 10, 5), List.of("09:00-12:00"), Optional.empty()));
  }

  @Override
  public CalculationAnswer calculate(Caller caller, Calculation asked) {
    DueTime due =
        SHOP.calendar()
            .plusWorkingTime(asked.start().orElseThrow(), asked.time().orElse(Duration.ZERO));
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
}
