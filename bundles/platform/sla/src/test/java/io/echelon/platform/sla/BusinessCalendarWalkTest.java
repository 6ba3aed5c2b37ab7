package io.echelon.platform.sla;

import static java.util.stream.Collectors.toMap;
import static org.junit.Assert.assertEquals;

import io.echelon.platform.sla.DueTime.Kind;
import io.echelon.platform.sla.DueTime.Step;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.Test;

/** Random calendars give what a walk from minute to minute gives. The seed is fixed. */
public class BusinessCalendarWalkTest {
  private static final int CALENDARS = 100;
  private static final int CASES = 20;
  private static final Instant FROM = Instant.parse("2024-02-01T00:00:00Z");
  private static final int MINUTES = 600 * 1_440;
  private static final Set<Kind> COUNTED = EnumSet.of(Kind.COUNTED, Kind.MAKE_UP);

  private static final Duration TEN_HOURS = Duration.ofHours(10);

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
              naive.shift(naive.owner(naive.opening(at)), days).getYear() > NaiveCalendar.LAST_YEAR,
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
          Duration time = Duration.ofMinutes(minutes);
          DueTime due = calendar.plusWorkingTime(start, time);
          String place = start + " + " + minutes + " min in " + naive;
          assertEquals(place, naive.plusWorkingTime(start, minutes), due.due());
          assertEquals(place, due.due(), calendar.at(start, time));
          assertEquals(place, time, calendar.workingTime(start, due.due()));
        });
  }

  @Test
  public void partsOfASecondCountToo() {
    each(
        (naive, calendar, minute) -> {
          Instant start = minute.plusMillis(random.nextInt(60_000));
          Duration time = Duration.ofMillis(1 + random.nextInt(100_000_000));
          String place = start + " + " + time + " in " + naive;
          Instant end = calendar.at(start, time);
          assertEquals(place, time, calendar.workingTime(start, end));
          assertEquals(place, time.minusNanos(1), calendar.workingTime(start, end.minusNanos(1)));
        });
  }

  @Test
  public void openOrNot() {
    each(
        (naive, calendar, minute) -> {
          Instant at = minute.plusMillis(random.nextInt(60_000));
          assertEquals(minute + " in " + naive, naive.isOpen(minute), calendar.isOpen(minute));
          assertEquals(at + " in " + naive, naive.isOpen(at), calendar.isOpen(at));
        });
  }

  @Test
  public void daysShifted() {
    each(
        (naive, calendar, minute) -> {
          LocalDate day = calendar.dayOf(minute).plusDays(150);
          int days = random.nextInt(41) - 20;
          String place = day + " + " + days + " in " + naive;
          assertEquals(place, naive.shift(day, days), calendar.shift(day, days));
        });
  }

  @Test
  public void hoursOfEveryDay() {
    each(
        (naive, calendar, minute) -> {
          LocalTime from = LocalTime.of(random.nextInt(24), 30 * random.nextInt(2));
          int hours = 1 + random.nextInt(24);
          List<Window> window = List.of(new Window(from, from.plusHours(hours)));
          Map<DayOfWeek, List<Window>> week =
              EnumSet.allOf(DayOfWeek.class).stream().collect(toMap(d -> d, d -> window));
          NaiveCalendar everyDay = new NaiveCalendar(naive.zone(), week, Map.of());
          BusinessCalendar daily = calendar.daily(from, hours);
          assertEquals(everyDay.opening(minute), daily.opening(minute));
          assertEquals(everyDay.plusWorkingTime(minute, 600), daily.at(minute, TEN_HOURS));
        });
  }

  private static void assertSteps(
      String place, NaiveCalendar naive, Instant start, DueTime due, int days) {
    LocalDate opening = naive.owner(naive.opening(start));
    LocalDate day = LocalDate.ofInstant(start, naive.zone());
    day = opening.isBefore(day) ? opening : day;
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
                      : naive.week().containsKey(day.getDayOfWeek()) ? Kind.COUNTED : Kind.MAKE_UP;
      assertEquals(place + " on " + day, expected, step.kind());
      day = day.plusDays(1);
    }
    assertEquals(place, naive.shift(opening, days).plusDays(1), day);
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

  /**
   * Any minute; every third time one on the end of a window and every third one around a change of
   * the clocks, where mistakes are.
   */
  private Instant moment(NaiveCalendar naive) {
    Instant any = FROM.plus(Duration.ofMinutes(random.nextInt(MINUTES)));
    int kind = random.nextInt(3);
    if (kind == 0) {
      return any;
    }
    ZoneOffsetTransition change = naive.zone().getRules().nextTransition(any);
    if (kind == 1 && change != null) {
      return change.getInstant().plus(Duration.ofMinutes(random.nextInt(600) - 480));
    }
    LocalDate day = LocalDate.ofInstant(any, naive.zone());
    while (!naive.isWorkingDay(day)) {
      day = day.plusDays(1);
    }
    List<Window> windows = naive.windows(day);
    Window window = windows.get(random.nextInt(windows.size()));
    LocalTime time = random.nextBoolean() ? window.from() : window.to();
    return day.atTime(time).atZone(naive.zone()).toInstant();
  }

  private interface Case {
    void run(NaiveCalendar naive, BusinessCalendar calendar, Instant minute);
  }
}
