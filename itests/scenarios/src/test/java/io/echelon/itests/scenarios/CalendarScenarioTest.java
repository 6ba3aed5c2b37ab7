package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Role;
import io.echelon.platform.servicedesk.Recomputed;
import io.echelon.platform.sla.Calculation;
import io.echelon.platform.sla.Calculation.Operation;
import io.echelon.platform.sla.CalculationAnswer;
import io.echelon.platform.sla.CalendarDay;
import io.echelon.platform.sla.CalendarDocument;
import io.echelon.platform.sla.CalendarDocuments;
import io.echelon.platform.sla.CalendarVersion;
import io.echelon.platform.sla.DueTime.Step;
import io.echelon.platform.sla.YearDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** A unit's own calendars, from draft to the requests that they date. */
public class CalendarScenarioTest extends DeskScenario {
  private static final LocalDate FROM = LocalDate.of(2025, 10, 8);

  @Test
  public void aCalendarIsDraftedByOneApprovedByAnotherAndCountsAtOnce() throws Exception {
    String json = document("cn").replace("13:00-18:00", "13:00-16:00");
    CalendarVersion draft = platform.unitCalendars.draft(platform.admin, UNIT, json);
    assertEquals(1, draft.version());
    assertEquals("2025-10-09T02:30:00Z", due(submit(platform.agent, customer("A2"))));
    assertEquals("a draft does not count", "13:00-18:00", afternoon(FROM.plusDays(1)));
    assertRefused(
        ErrorCode.SEPARATION_OF_DUTIES,
        () ->
            platform.unitCalendars.approve(
                new Caller("ada", Set.of(Role.APPROVER), Set.of(UNIT)), UNIT, 1, FROM));
    platform.unitCalendars.approve(platform.approver, UNIT, 1, FROM);
    assertEquals("13:00-16:00", afternoon(FROM.plusDays(1)));
    assertEquals(
        "before its day the shipped one", "13:00-18:00", afternoon(LocalDate.of(2025, 9, 30)));
    assertEquals(
        List.of("calendar.draft calendar/1 by ada", "calendar.approve calendar/1 by amy"),
        platform
            .audit
            .list(platform.auditor, Optional.of(UNIT), Optional.empty(), 100)
            .items()
            .stream()
            .filter(e -> e.action().startsWith("calendar."))
            .map(e -> e.action() + " " + e.subject() + " by " + e.user())
            .toList());
  }

  @Test
  public void anExtraHolidayMovesTheRequestsAcceptedFromThenOn() throws Exception {
    assertEquals("2025-10-09T02:30:00Z", due(submit(platform.agent, customer("A2"))));
    YearDays days = YearDays.ofCsv(rowsOf(2025) + "2025-10-09,holiday,Founders' Day,司庆日,\n");
    approve(platform.unitCalendars.importYear(platform.admin, UNIT, "cn", 2025, days));
    String number = number(submit(platform.agent, customer("A2")));
    assertEquals(
        "2025-10-10T02:30:00Z",
        platform.requests.get(platform.agent, UNIT, number).dueAt().toString());
    String why = platform.requests.explain(platform.agent, UNIT, number).summary().zh();
    assertTrue(why, why.contains("司庆日"));
  }

  @Test
  public void requestsAcceptedBeforeTheCalendarWasMendedAreWorkedOutAnew() throws Exception {
    String number = number(submit(platform.agent, customer("A2")));
    YearDays days = YearDays.ofCsv(rowsOf(2025) + "2025-10-09,holiday,Founders' Day,司庆日,\n");
    approve(platform.unitCalendars.importYear(platform.admin, UNIT, "cn", 2025, days));
    List<Recomputed> changes =
        platform.recomputes.preview(platform.admin, UNIT, Optional.empty(), 10).items();
    assertEquals(List.of(number), changes.stream().map(Recomputed::number).toList());
    assertEquals("2025-10-10T02:30:00Z", changes.get(0).changes().get(0).after().toString());
    platform.await(platform.recomputes.apply(platform.admin, UNIT, "司庆日").id());
    assertEquals(
        "2025-10-10T02:30:00Z",
        platform.requests.get(platform.agent, UNIT, number).dueAt().toString());
  }

  @Test
  public void aYearReplacesItselfAndNoOtherAndBadRowsLeaveNothing() {
    assertRefused(
        ErrorCode.INVALID_INPUT,
        () -> YearDays.ofCsv("date,kind,name_en,name_zh,windows\n2027-01-32,holiday,a,b,\n"));
    assertEquals(List.of(), platform.unitCalendars.list(platform.admin, UNIT));
    YearDays newYear =
        YearDays.ofCsv("date,kind,name_en,name_zh,windows\n2027-01-01,holiday,New Year,元旦,\n");
    assertRefused(
        ErrorCode.INVALID_INPUT,
        () -> platform.unitCalendars.importYear(platform.admin, UNIT, "cn", 2026, newYear));
    assertRefused(
        ErrorCode.NOT_FOUND,
        () -> platform.unitCalendars.importYear(platform.admin, UNIT, "de", 2027, newYear));
    CalendarVersion draft =
        platform.unitCalendars.importYear(platform.admin, UNIT, "cn", 2027, newYear);
    assertEquals(2027, draft.document().lastKnownYear());
    assertTrue(calculate(Operation.NEXT_OPENING, "2027-01-01T02:00:00Z").beyondCalendar());
    approve(draft);
    CalculationAnswer opening = calculate(Operation.NEXT_OPENING, "2027-01-01T02:00:00Z");
    assertEquals(Optional.of(Instant.parse("2027-01-04T01:00:00Z")), opening.at());
    assertEquals("holiday: New Year", opening.steps().get(0).why().en());
    assertEquals(
        "the holidays of other years stay",
        8,
        platform.unitCalendars.year(platform.agent, UNIT, "cn", 2025).stream()
            .filter(day -> day.date().getMonthValue() == 10)
            .filter(day -> day.special().isPresent() && day.windows().isEmpty())
            .count());
  }

  @Test
  public void unitsHaveTheirOwnCalendars() throws Exception {
    platform.addUnit("bare", "telecom", "");
    Caller bea = new Caller("bea", Set.of(Role.UNIT_ADMIN), Set.of("bare"));
    approve(
        platform.unitCalendars.draft(
            platform.admin, UNIT, document("cn-bank").replace("cn-bank", "hall")));
    assertEquals(List.of("cn", "cn-bank", "cn-plant", "hall"), platform.calendars.ids(UNIT));
    assertEquals(List.of("cn", "cn-bank", "cn-plant"), platform.calendars.ids("bare"));
    assertRefused(ErrorCode.NOT_FOUND, () -> platform.calendars.get("bare", "hall"));
    assertRefused(ErrorCode.FORBIDDEN, () -> platform.unitCalendars.documents(bea, UNIT, FROM));
    assertRefused(
        ErrorCode.INVALID_INPUT,
        () ->
            platform.unitCalendars.draft(
                platform.admin, UNIT, document("cn").replace("Asia/Shanghai", "Europe/Berlin")));
  }

  @Test
  public void calculationsNameEveryDayByAStoredOrABroughtCalendar() {
    CalculationAnswer added =
        platform.calculations.calculate(
            platform.agent, question(Operation.ADD_WORKING_TIME, Optional.empty()));
    assertEquals("cn, as the unit's policy names it", "cn", added.calendar());
    assertEquals(Optional.of(Instant.parse("2025-10-09T02:30:00Z")), added.at());
    assertEquals(11, added.steps().size());
    assertEquals("6 h 30 min counted", added.steps().get(1).why().en());
    CalculationAnswer between =
        platform.calculations.calculate(
            platform.auditor,
            question(Operation.WORKING_TIME_BETWEEN, Optional.of(document("cn"))));
    assertRefused(
        ErrorCode.FORBIDDEN,
        () ->
            platform.calculations.calculate(
                platform.website, question(Operation.IS_OPEN, Optional.of(document("cn")))));
    assertEquals(Optional.of(Duration.ofHours(8)), between.time());
    assertEquals(
        "6 h 30 min counted",
        between.steps().stream().map(Step::why).findFirst().orElseThrow().en());
  }

  @Test
  public void hoursOfEveryDayAreFoundByTheirId() {
    assertEquals(
        Instant.parse("2025-10-01T12:00:00Z"),
        platform
            .calendars
            .get(UNIT, "cn+08:00/12h")
            .at(Instant.parse("2025-09-30T23:00:00Z"), Duration.ofHours(12)));
    assertRefused(ErrorCode.INVALID_INPUT, () -> platform.calendars.get(UNIT, "cn+08:00/25h"));
    assertRefused(ErrorCode.NOT_FOUND, () -> platform.calendars.get(UNIT, "cn+24:00/12h"));
  }

  private static Calculation question(Operation operation, Optional<String> document) {
    return new Calculation(
        operation,
        Optional.of(UNIT),
        Optional.empty(),
        document,
        Optional.of(EVE_OF_NATIONAL_DAY),
        Optional.of(Instant.parse("2025-10-09T02:30:00Z")),
        Optional.of(Duration.ofHours(8)),
        Optional.empty(),
        Optional.empty());
  }

  private CalculationAnswer calculate(Operation operation, String start) {
    return platform.calculations.calculate(
        platform.agent,
        new Calculation(
            operation,
            Optional.of(UNIT),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Instant.parse(start)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private void approve(CalendarVersion draft) {
    platform.unitCalendars.approve(
        platform.approver, UNIT, draft.version(), LocalDate.of(2007, 1, 1));
  }

  private String document(String calendar) {
    return CalendarDocuments.write(
        platform.unitCalendars.document(platform.admin, UNIT, calendar, FROM));
  }

  private String rowsOf(int year) {
    StringBuilder rows = new StringBuilder("date,kind,name_en,name_zh,windows\n");
    for (CalendarDocument.DatedDay day :
        platform.unitCalendars.document(platform.admin, UNIT, "cn", FROM).days()) {
      if (day.date().getYear() == year) {
        rows.append(
            "%s,%s,\"%s\",%s,\n"
                .formatted(day.date(), day.kind(), day.name().en(), day.name().zh()));
      }
    }
    return rows.toString();
  }

  private String afternoon(LocalDate day) {
    return platform.unitCalendars.year(platform.agent, UNIT, "cn", 2025).stream()
        .filter(d -> d.date().equals(day))
        .map(CalendarDay::windows)
        .findFirst()
        .orElseThrow()
        .get(1);
  }

  private String due(JsonNode receipt) {
    return request(receipt).dueAt().toString();
  }
}
