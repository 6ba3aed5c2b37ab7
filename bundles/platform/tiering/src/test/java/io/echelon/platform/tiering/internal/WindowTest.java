package io.echelon.platform.tiering.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.unit.Approval;
import io.echelon.spi.scoring.card.AssessmentCycle;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;

public class WindowTest {
  private static final AssessmentCycle DECEMBER = cycle(MonthDay.of(12, 25), MonthDay.of(12, 30));
  private static final Window WINDOW = new Window(day("2026-12-25"), day("2026-12-30"));

  private static AssessmentCycle cycle(MonthDay from, MonthDay to) {
    return new AssessmentCycle(from, to, null, null, "6.1.1");
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  @Test
  public void aWindowBeginsOnItsFirstDayAndIsMadeUpForThirtyDaysAfterItsLast() {
    assertEquals(Optional.empty(), Window.begun(DECEMBER, day("2026-12-24")));
    assertEquals(Optional.of(WINDOW), Window.begun(DECEMBER, day("2026-12-25")));
    assertEquals(Optional.of(WINDOW), Window.begun(DECEMBER, day("2027-01-29")));
    assertEquals(Optional.empty(), Window.begun(DECEMBER, day("2027-01-30")));
  }

  @Test
  public void aCycleThatCameAfterTheWindowOpensNothing() {
    Approval before = new Approval("wang", Instant.EPOCH, day("2026-12-30"));
    assertTrue(WINDOW.wasKnown(before, day("2026-12-30")));
    assertFalse(WINDOW.wasKnown(before, day("2026-12-31")));
    Approval later = new Approval("wang", Instant.EPOCH, day("2026-12-31"));
    assertFalse(WINDOW.wasKnown(later, day("2026-12-01")));
  }

  @Test
  public void factsAreThoseOfTheOpeningButNoneAfterTheWindow() {
    assertEquals(day("2026-12-25"), WINDOW.asOf(day("2026-12-25")));
    assertEquals(day("2026-12-30"), WINDOW.asOf(day("2027-01-04")));
  }

  @Test
  public void remindersComeOnTheFirstTheMiddleAndTheLastDayAndDailyAfter() {
    assertEquals(
        List.of("2026-12-25", "2026-12-27", "2026-12-30", "2026-12-31", "2027-01-01"),
        reminders(WINDOW, day("2026-12-20"), day("2027-01-01"), 1));
  }

  @Test
  public void aWindowOfOneDayRemindsOnce() {
    Window one = new Window(day("2026-03-25"), day("2026-03-25"));
    assertEquals(List.of("2026-03-25"), reminders(one, day("2026-03-20"), day("2026-03-25"), 1));
  }

  @Test
  public void daysOnWhichThePlatformWasDownAreRemindedOfOnce() {
    assertEquals(
        List.of("2026-12-29", "2027-01-02"),
        reminders(WINDOW, day("2026-12-29"), day("2027-01-04"), 4));
  }

  /** However often it is asked, no day has two reminders, and there are three at most in time. */
  @Test
  public void anyWindowRemindsThreeTimesAtMostWithinItAndOnceADayAtMostAfter() {
    Random random = new Random(5);
    for (int n = 0; n < 2_000; n++) {
      LocalDate from = day("2024-01-01").plusDays(random.nextInt(1_500));
      Window window = new Window(from, from.plusDays(random.nextInt(60)));
      Optional<LocalDate> reminded = Optional.empty();
      int within = 0;
      for (LocalDate today = from.minusDays(2);
          today.isBefore(window.to().plusDays(10));
          today = today.plusDays(random.nextInt(3))) {
        if (window.isReminderDue(reminded, today)) {
          assertFalse(today.isBefore(from));
          assertTrue(reminded.map(today::isAfter).orElse(true));
          reminded = Optional.of(today);
          within += today.isAfter(window.to()) ? 0 : 1;
        }
        assertFalse(window.isReminderDue(reminded, today) && reminded.isPresent());
      }
      assertTrue(within <= 3);
    }
  }

  private static List<String> reminders(Window window, LocalDate from, LocalDate to, int step) {
    List<String> days = new ArrayList<>();
    Optional<LocalDate> reminded = Optional.empty();
    for (LocalDate today = from; !today.isAfter(to); today = today.plusDays(step)) {
      if (window.isReminderDue(reminded, today)) {
        days.add(today.toString());
        reminded = Optional.of(today);
      }
    }
    return days;
  }
}
