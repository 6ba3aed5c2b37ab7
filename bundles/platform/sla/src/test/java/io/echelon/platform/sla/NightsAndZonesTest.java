package io.echelon.platform.sla;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.sla.DueTime.Kind;
import io.echelon.platform.sla.DueTime.Step;
import io.echelon.spi.LocalizedText;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.Test;

/** Nights, Saturdays, single days and changes of the clocks, by days one can look up. */
public class NightsAndZonesTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalizedText EVE = new LocalizedText("New Year's Eve", "除夕");
  private static final LocalDate CLOCKS_FORWARD = LocalDate.of(2026, 3, 29);
  private static final LocalDate CLOCKS_BACK = LocalDate.of(2026, 10, 25);

  /** Nights but on Saturdays, which have a morning; a short New Year's Eve. */
  private static final BusinessCalendar NIGHTS =
      new BusinessCalendar(
          "nights",
          BERLIN,
          new TreeMap<>(
              Map.of(
                  LocalDate.MIN,
                  new CalendarRules(
                      Map.of(
                          DayOfWeek.MONDAY, hours("22:00-06:00"),
                          DayOfWeek.THURSDAY, hours("22:00-06:00"),
                          DayOfWeek.SATURDAY, hours("09:00-12:00"),
                          DayOfWeek.SUNDAY, hours("00:00-24:00")),
                      Map.of(
                          LocalDate.of(2026, 12, 31),
                          new SpecialDay(true, EVE, hours("09:00-11:00"))),
                      2026,
                      2026))));

  @Test
  public void aNightBelongsToTheDayItBeginsOn() {
    assertTrue(NIGHTS.isOpen(at("2026-06-02T05:59:59")));
    assertFalse(NIGHTS.isOpen(at("2026-06-02T06:00:00")));
    assertTrue(NIGHTS.isWorkingDay(LocalDate.of(2026, 6, 1)));
    assertFalse("Tuesday", NIGHTS.isWorkingDay(LocalDate.of(2026, 6, 2)));
    DueTime due = NIGHTS.plusWorkingDays(at("2026-06-02T02:00"), 1);
    assertEquals("Thursday's night", at("2026-06-05T02:00"), due.due());
    assertEquals(
        "the clock starts at 02:00 in the night after this day", due.steps().get(0).why().en());
    assertEquals(
        List.of("2026-06-01", "2026-06-02", "2026-06-03", "2026-06-04"),
        due.steps().stream().map(step -> step.date().toString()).toList());
  }

  @Test
  public void timeGoesOnInTheNextWindowWhateverItsLength() {
    DueTime due = NIGHTS.plusWorkingTime(at("2026-06-05T04:00"), Duration.ofHours(6));
    assertEquals(
        "2 h of Thursday's night, 3 h of Saturday, 1 h of Sunday",
        at("2026-06-07T01:00"),
        due.due());
    assertEquals(
        List.of("2 h counted", "weekend", "3 h counted", "1 h counted"),
        due.steps().stream().skip(1).map(step -> step.why().en()).toList());
  }

  @Test
  public void aWholeDayIsAnHourShorterOrLongerWhenTheClocksChange() {
    assertEquals(Duration.ofHours(23), workingTime(CLOCKS_FORWARD));
    assertEquals(Duration.ofHours(25), workingTime(CLOCKS_BACK));
    assertEquals(
        "the hour that comes twice counts twice",
        at("2026-10-25T04:00"),
        NIGHTS.at(at("2026-10-25T01:00"), Duration.ofHours(4)));
  }

  @Test
  public void aDayWithHoursOfItsOwnSaysSo() {
    Step eve = NIGHTS.plusWorkingTime(at("2026-12-30T12:00"), Duration.ofHours(1)).steps().get(2);
    assertEquals(Kind.COUNTED, eve.kind());
    assertEquals("1 h counted (hours of this day: New Year's Eve)", eve.why().en());
  }

  @Test
  public void theStepsOfASpanNameDaysWithoutTimeInIt() {
    List<Step> steps = NIGHTS.stepsOfTime(at("2026-06-05T07:00"), at("2026-06-08T21:00"));
    assertEquals(
        List.of("weekend", "3 h counted", "24 h counted", "no working time in it"),
        steps.stream().map(step -> step.why().en()).toList());
    assertEquals(List.of(), NIGHTS.stepsOfTime(at("2026-06-08T21:00"), at("2026-06-05T07:00")));
  }

  @Test
  public void theStepsBackNumberTheDaysFromTheEnd() {
    LocalDate friday = LocalDate.of(2026, 6, 5);
    LocalDate sunday = NIGHTS.shift(friday, -3);
    assertEquals(LocalDate.of(2026, 5, 31), sunday);
    assertEquals(
        List.of("working day 3", "working day 2", "weekend", "weekend", "working day 1"),
        NIGHTS.stepsOfDays(friday, sunday).stream().map(step -> step.why().en()).toList());
    assertEquals(friday, NIGHTS.shift(friday, 0));
  }

  @Test
  public void whatLiesOutsideItsYearsIsRefused() {
    for (Instant at : List.of(Instant.MIN, Instant.MAX, at("2025-12-31T23:59:59"))) {
      assertThrows(EchelonException.class, () -> NIGHTS.isOpen(at));
      assertThrows(EchelonException.class, () -> NIGHTS.workingTime(at, at));
      assertThrows(EchelonException.class, () -> NIGHTS.plusWorkingTime(at, Duration.ZERO));
    }
    assertThrows(EchelonException.class, () -> NIGHTS.shift(LocalDate.MAX, 0));
    assertThrows(
        EchelonException.class, () -> NIGHTS.shift(LocalDate.of(2026, 6, 5), Integer.MIN_VALUE));
  }

  private static Duration workingTime(LocalDate day) {
    return NIGHTS.workingTime(
        day.atStartOfDay(BERLIN).toInstant(), day.plusDays(1).atStartOfDay(BERLIN).toInstant());
  }

  private static List<Window> hours(String text) {
    return List.of(Window.parse(text));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }
}
