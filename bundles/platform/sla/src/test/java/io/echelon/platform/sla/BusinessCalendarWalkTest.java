package io.echelon.platform.sla;

import static org.junit.Assert.assertEquals;

import io.echelon.platform.sla.DueTime.Kind;
import io.echelon.platform.sla.DueTime.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.Test;

/** Random calendars give what a walk from minute to minute gives. The seed is fixed. */
public class BusinessCalendarWalkTest {
  private static final int CALENDARS = 100;
  private static final int CASES = 30;
  private static final Instant FROM = Instant.parse("2024-02-01T00:00:00Z");
  private static final int MINUTES = 600 * 1_440;
  private static final Set<Kind> COUNTED = EnumSet.of(Kind.COUNTED, Kind.MAKE_UP);

  private final Random random = new Random(20_261_001);

  @Test
  public void openings() {
    each(
        (naive, calendar, minute) -> {
          Instant at = minute.plusMillis(random.nextInt(60_000));
          assertEquals(at + " in " + naive, naive.opening(at), calendar.opening(at));
          assertEquals(minute + " in " + naive, naive.opening(minute), calendar.opening(minute));
        });
  }

  @Test
  public void workingDays() {
    each(
        (naive, calendar, minute) -> {
          Instant at = minute.plusMillis(random.nextInt(60_000));
          int days = random.nextInt(30);
          String place = at + " + " + days + " in " + naive;
          DueTime due = calendar.plusWorkingDays(at, days);
          assertEquals(place, naive.plusWorkingDays(at, days), due.due());
          assertEquals(
              place,
              calendar.dayOf(due.due()).getYear() > NaiveCalendar.LAST_YEAR,
              due.beyondCalendar());
          assertSteps(place, naive, at, due, days);
        });
  }

  @Test
  public void workingTimeBetween() {
    each(
        (naive, calendar, from) -> {
          Instant to = from.plus(Duration.ofMinutes(random.nextInt(6 * 1_440) - 100));
          assertEquals(
              from + " to " + to + " in " + naive,
              naive.workingTime(from, to),
              calendar.workingTime(from, to));
        });
  }

  @Test
  public void workingTimeOn() {
    each(
        (naive, calendar, start) -> {
          int minutes = random.nextInt(2_000);
          Instant end = calendar.plusWorkingTime(start, Duration.ofMinutes(minutes));
          String place = start + " + " + minutes + " min in " + naive;
          assertEquals(place, naive.plusWorkingTime(start, minutes), end);
          assertEquals(place, Duration.ofMinutes(minutes), calendar.workingTime(start, end));
        });
  }

  @Test
  public void secondsCountToo() {
    each(
        (naive, calendar, minute) -> {
          Instant start = minute.plusSeconds(random.nextInt(60));
          Duration time = Duration.ofSeconds(random.nextInt(100_000));
          Instant end = calendar.plusWorkingTime(start, time);
          assertEquals(
              start + " + " + time + " in " + naive, time, calendar.workingTime(start, end));
          assertEquals(end, calendar.opening(end));
        });
  }

  private static void assertSteps(
      String place, NaiveCalendar naive, Instant start, DueTime due, int days) {
    LocalDate day = LocalDate.ofInstant(start, naive.zone());
    LocalDate opening = LocalDate.ofInstant(naive.opening(start), naive.zone());
    for (Step step : due.steps()) {
      assertEquals(place, day, step.date());
      boolean working = naive.isWorkingDay(day);
      Kind expected =
          day.isBefore(opening)
              ? Kind.SKIPPED
              : day.equals(opening)
                  ? Kind.START
                  : !working
                      ? Kind.SKIPPED
                      : naive.special().containsKey(day) ? Kind.MAKE_UP : Kind.COUNTED;
      assertEquals(place + " on " + day, expected, step.kind());
      day = day.plusDays(1);
    }
    assertEquals(place, LocalDate.ofInstant(due.due(), naive.zone()).plusDays(1), day);
    assertEquals(place, days, due.steps().stream().filter(s -> COUNTED.contains(s.kind())).count());
  }

  private void each(Case test) {
    for (int c = 0; c < CALENDARS; c++) {
      NaiveCalendar naive = NaiveCalendar.random(random);
      BusinessCalendar calendar = naive.calendar();
      for (int i = 0; i < CASES; i++) {
        test.run(naive, calendar, moment(naive));
      }
    }
  }

  /** Any minute, every third time one on the end of a window, where mistakes are. */
  private Instant moment(NaiveCalendar naive) {
    Instant any = FROM.plus(Duration.ofMinutes(random.nextInt(MINUTES)));
    if (random.nextInt(3) > 0) {
      return any;
    }
    BusinessCalendar.Window window = naive.windows().get(random.nextInt(naive.windows().size()));
    LocalTime time = random.nextBoolean() ? window.from() : window.to();
    return LocalDate.ofInstant(any, naive.zone()).atTime(time).atZone(naive.zone()).toInstant();
  }

  private interface Case {
    void run(NaiveCalendar naive, BusinessCalendar calendar, Instant minute);
  }
}
