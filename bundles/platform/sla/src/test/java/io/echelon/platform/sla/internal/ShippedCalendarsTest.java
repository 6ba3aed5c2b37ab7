package io.echelon.platform.sla.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.sla.BusinessCalendar;
import io.echelon.platform.sla.CalendarDocuments;
import io.echelon.platform.sla.DueTime;
import io.echelon.platform.sla.DueTime.Kind;
import io.echelon.platform.sla.DueTime.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** The shipped calendars against days that everybody in China remembers. */
public class ShippedCalendarsTest {
  private static final Path EVERY_DAY = Path.of("../shared/data/cn_calendar/cn_days_2007_2026.csv");

  private final Map<String, BusinessCalendar> calendars = Composition.calendars(List.of());
  private final BusinessCalendar cn = calendars.get("cn");

  @Test
  public void officePlantAndBankHaveCalendars() {
    assertEquals(List.of("cn", "cn-bank", "cn-plant"), List.copyOf(calendars.keySet()));
    calendars.forEach((id, calendar) -> assertEquals(id, calendar.id()));
  }

  @Test
  public void eachCountsFromItsOwnHoursOverTheSameHolidays() {
    assertOneDayAfter("2025-09-30T12:30", "cn", "2025-10-09T13:00");
    assertOneDayAfter("2025-09-30T12:30", "cn-plant", "2025-10-09T13:00");
    assertOneDayAfter("2025-09-30T12:30", "cn-bank", "2025-10-09T12:30");
    assertOneDayAfter("2025-09-30T17:30", "cn", "2025-10-09T17:30");
    assertOneDayAfter("2025-09-30T17:30", "cn-plant", "2025-10-10T08:00");
    assertOneDayAfter("2025-09-30T17:30", "cn-bank", "2025-10-10T09:00");
  }

  private void assertOneDayAfter(String start, String calendar, String due) {
    DueTime counted = calendars.get(calendar).plusWorkingDays(at(start), 1);
    assertEquals(at(due), counted.due());
    assertEquals(calendar, counted.calendar());
  }

  @Test
  public void nationalDayOf2025HasEightDaysAndTwoMadeUp() {
    LocalDate.of(2025, 10, 1)
        .datesUntil(LocalDate.of(2025, 10, 9))
        .forEach(day -> assertFalse(day.toString(), cn.isWorkingDay(day)));
    assertTrue(cn.isWorkingDay(LocalDate.of(2025, 10, 9)));
    assertTrue("Sunday made up", cn.isWorkingDay(LocalDate.of(2025, 9, 28)));
    assertTrue("Saturday made up", cn.isWorkingDay(LocalDate.of(2025, 10, 11)));
    assertFalse("ordinary Sunday", cn.isWorkingDay(LocalDate.of(2025, 10, 12)));
  }

  @Test
  public void workingDaysAYear() {
    Map.of(2023, 249, 2024, 251, 2025, 248, 2026, 248)
        .forEach(
            (year, days) ->
                assertEquals(
                    year.toString(),
                    days.longValue(),
                    LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(cn::isWorkingDay)
                        .count()));
  }

  @Test
  public void everyDayOfTheSourceIsTheSame() throws IOException {
    Path root = Path.of(System.getProperty("maven.multiModuleProjectDirectory", "../../.."));
    Path file = root.resolve(EVERY_DAY);
    assumeTrue("skipped: there is no " + file.normalize(), Files.exists(file));
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      LocalDate day = LocalDate.parse(cells[0]);
      assertEquals(line, cells[2].equals("1"), cn.isWorkingDay(day));
      boolean special = cells[3].equals("holiday") || cells[3].equals("makeup_workday");
      assertEquals(line, special, cn.specialDay(day).isPresent());
    }
    assertEquals(7_305, lines.size() - 1);
  }

  @Test
  public void aStartInHoursCountsFromItself() {
    DueTime due = cn.plusWorkingDays(at("2025-03-04T10:30:15"), 1);
    assertEquals(at("2025-03-05T10:30:15"), due.due());
    assertEquals(List.of(Kind.START, Kind.COUNTED), kinds(due));
    assertEquals("the clock starts at 10:30", due.steps().get(0).why().en());
    assertEquals("第 1 个工作日", due.steps().get(1).why().zh());
  }

  @Test
  public void aStartAtLunchCountsFromTheAfternoon() {
    assertEquals(at("2025-03-04T13:00:00"), cn.opening(at("2025-03-04T12:00:00")));
    assertEquals(at("2025-03-05T13:00:00"), cn.plusWorkingDays(at("2025-03-04T12:30"), 1).due());
  }

  @Test
  public void aStartBeforeOpeningCountsFromNine() {
    DueTime due = cn.plusWorkingDays(at("2025-03-04T07:59:59"), 1);
    assertEquals(at("2025-03-05T09:00:00"), due.due());
    assertEquals(
        "outside working hours: the clock starts with the next opening at 09:00",
        due.steps().get(0).why().en());
  }

  @Test
  public void theLastSecondIsOpenAndClosingTimeIsNot() {
    Instant last = at("2025-03-04T17:59:59");
    assertEquals(last, cn.opening(last));
    assertEquals(at("2025-03-05T09:00:00"), cn.opening(at("2025-03-04T18:00:00")));
    DueTime due = cn.plusWorkingDays(at("2025-03-04T18:00:00"), 1);
    assertEquals(at("2025-03-06T09:00:00"), due.due());
    assertEquals(List.of(Kind.SKIPPED, Kind.START, Kind.COUNTED), kinds(due));
    assertEquals("after closing time", due.steps().get(0).why().en());
  }

  @Test
  public void aStartOnAHolidayWaitsForTheFirstWorkingDay() {
    DueTime due = cn.plusWorkingDays(at("2025-10-06T11:00:00"), 1);
    assertEquals(at("2025-10-10T09:00:00"), due.due());
    assertEquals("holiday: National Day and Mid-Autumn Festival", first(due).why().en());
    assertEquals("节假日：国庆节、中秋节", first(due).why().zh());
    assertEquals(
        List.of(Kind.SKIPPED, Kind.SKIPPED, Kind.SKIPPED, Kind.START, Kind.COUNTED), kinds(due));
  }

  @Test
  public void theWayOverAHolidayNamesEveryDay() {
    DueTime due = cn.plusWorkingDays(at("2025-09-30T10:30:00"), 1);
    assertEquals(at("2025-10-09T10:30:00"), due.due());
    assertEquals(10, due.steps().size());
    assertEquals(8, kinds(due).stream().filter(k -> k == Kind.SKIPPED).count());
    assertEquals("cn", due.calendar());
  }

  @Test
  public void aMadeUpDayCountsAndSaysForWhat() {
    DueTime due = cn.plusWorkingDays(at("2025-09-26T09:00:00"), 1);
    assertEquals(at("2025-09-28T09:00:00"), due.due());
    Step made = due.steps().get(2);
    assertEquals(Kind.MAKE_UP, made.kind());
    assertEquals(
        "working day 1, made up for National Day and Mid-Autumn Festival", made.why().en());
    assertEquals("第 1 个工作日（国庆节、中秋节调休上班）", made.why().zh());
    assertEquals("weekend", due.steps().get(1).why().en());
  }

  @Test
  public void noDaysOnIsTheOpening() {
    assertEquals(at("2025-10-09T09:00:00"), cn.plusWorkingDays(at("2025-10-01T00:00"), 0).due());
  }

  @Test
  public void aWayBeyondTheLastKnownYearSaysSo() {
    assertFalse(cn.plusWorkingDays(at("2026-12-30T09:00:00"), 1).beyondCalendar());
    DueTime due = cn.plusWorkingDays(at("2026-12-31T09:00:00"), 1);
    assertTrue(due.beyondCalendar());
    assertEquals("weekends only", at("2027-01-01T09:00:00"), due.due());
  }

  @Test
  public void aDayOutsideTheTableIsRefused() {
    assertRefused(ErrorCode.INVALID_INPUT, () -> cn.opening(at("2006-12-31T23:59:59")));
    assertRefused(ErrorCode.INVALID_INPUT, () -> cn.opening(at("2042-01-01T00:00:00")));
    assertRefused(ErrorCode.INVALID_INPUT, () -> cn.opening(at("2041-12-31T18:00:00")));
    assertRefused(ErrorCode.INVALID_INPUT, () -> cn.isWorkingDay(LocalDate.of(2042, 1, 1)));
    Instant last = at("2041-12-31T10:00:00");
    assertEquals(last, cn.plusWorkingDays(last, 0).due());
    assertRefused(ErrorCode.INVALID_INPUT, () -> cn.plusWorkingDays(last, 1));
    assertRefused(ErrorCode.INVALID_INPUT, () -> cn.at(last, Duration.ofHours(8)));
  }

  @Test
  public void aSpanWithoutMeasureIsRefused() {
    Instant start = at("2025-03-04T10:00:00");
    assertRefused(ErrorCode.INVALID_INPUT, () -> cn.plusWorkingDays(start, Integer.MAX_VALUE));
    assertRefused(ErrorCode.INVALID_INPUT, () -> cn.plusWorkingDays(start, -1));
    assertRefused(
        ErrorCode.INVALID_INPUT, () -> cn.at(start, Duration.ofSeconds(Long.MAX_VALUE / 2)));
    assertRefused(ErrorCode.INVALID_INPUT, () -> cn.at(start, Duration.ofSeconds(-1)));
  }

  @Test
  public void workingTimeSkipsLunchNightAndHoliday() {
    assertEquals(
        Duration.ofHours(8), cn.workingTime(at("2025-03-04T00:00"), at("2025-03-05T00:00")));
    assertEquals(
        Duration.ofHours(3), cn.workingTime(at("2025-03-04T11:00"), at("2025-03-04T15:00")));
    assertEquals(
        Duration.ofHours(2), cn.workingTime(at("2025-09-30T17:00"), at("2025-10-09T10:00")));
    assertEquals(Duration.ZERO, cn.workingTime(at("2025-03-05T10:00"), at("2025-03-04T10:00")));
  }

  @Test
  public void workingTimeThatEndsWithTheDayEndsAtItsClose() {
    assertEquals(at("2025-03-04T18:00"), cn.at(at("2025-03-04T17:00"), Duration.ofHours(1)));
    assertEquals(at("2025-03-05T10:00"), cn.at(at("2025-03-04T17:00"), Duration.ofHours(2)));
  }

  @Test
  public void workingTimeTellsWhatEachDayCounted() {
    DueTime due = cn.plusWorkingTime(at("2025-09-30T15:00"), Duration.ofMinutes(330));
    assertEquals(at("2025-10-09T11:30"), due.due());
    assertEquals(Kind.START, first(due).kind());
    assertEquals("3 h counted", due.steps().get(1).why().en());
    assertEquals(8, kinds(due).stream().filter(k -> k == Kind.SKIPPED).count());
    assertEquals("2 h 30 min counted", due.steps().get(10).why().en());
    assertEquals("计入 2 小时 30 分钟", due.steps().get(10).why().zh());
    Step made = cn.plusWorkingTime(at("2025-09-26T17:00"), Duration.ofHours(9)).steps().get(3);
    assertEquals(Kind.MAKE_UP, made.kind());
    assertEquals("8 h counted, made up for National Day and Mid-Autumn Festival", made.why().en());
  }

  @Test
  public void theMiddleOfALongWayIsOneStep() {
    DueTime days = cn.plusWorkingDays(at("2020-03-04T10:00"), 1_000);
    DueTime time = cn.plusWorkingTime(at("2020-03-04T10:00"), Duration.ofHours(8_000));
    assertEquals(days.due(), time.due());
    assertEquals(402, time.steps().size());
    assertEquals(402, days.steps().size());
    assertEquals(1, kinds(time).stream().filter(k -> k == Kind.FOLDED).count());
    assertEquals("working day 1,000", days.steps().get(401).why().en());
  }

  @Test
  public void hoursOfEveryDayAreMadeOnce() {
    BusinessCalendar daily = cn.daily(LocalTime.of(8, 0), 12);
    assertEquals("cn+08:00/12h", daily.id());
    assertSame(daily, cn.daily(LocalTime.of(8, 0), 12));
    assertEquals(at("2025-10-01T20:00"), daily.at(at("2025-10-01T07:00"), Duration.ofHours(12)));
    assertRefused(ErrorCode.INVALID_INPUT, () -> cn.daily(LocalTime.of(8, 0), 25));
    assertRefused(ErrorCode.INVALID_INPUT, () -> cn.daily(LocalTime.of(8, 0), 0));
  }

  @Test
  public void aShippedCalendarIsADocumentLikeAnyOther() {
    ShippedCalendars.ALL.forEach(
        (id, shipped) ->
            assertEquals(shipped, CalendarDocuments.read(CalendarDocuments.write(shipped))));
  }

  private Instant at(String local) {
    return LocalDateTime.parse(local).atZone(cn.zone()).toInstant();
  }

  private static Step first(DueTime due) {
    return due.steps().get(0);
  }

  private static List<Kind> kinds(DueTime due) {
    return due.steps().stream().map(Step::kind).toList();
  }

  private static void assertRefused(ErrorCode code, Runnable call) {
    assertEquals(code, assertThrows(EchelonException.class, call::run).code());
  }
}
