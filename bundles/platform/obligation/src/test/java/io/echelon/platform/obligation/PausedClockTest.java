package io.echelon.platform.obligation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.sla.BusinessCalendar;
import io.echelon.platform.sla.DueTime;
import io.echelon.platform.sla.Window;
import io.echelon.platform.unit.EscalationLevel;
import io.echelon.platform.unit.EscalationLevel.Rank;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;

/** Clocks that stand still, against a count of the minutes. */
public class PausedClockTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final BusinessCalendar CALENDAR =
      new BusinessCalendar(
          "cn",
          SHANGHAI,
          EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
          List.of(
              new Window(LocalTime.of(9, 0), LocalTime.of(12, 0)),
              new Window(LocalTime.of(13, 0), LocalTime.of(18, 0))),
          Map.of(),
          2026,
          2026);
  private static final Instant MONDAY = at("2026-03-02T10:00");

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
  }

  private static Pause pause(String from, String to) {
    return new Pause(at(from), Optional.of(at(to)));
  }

  private static ClockPlan plan(ClockTarget target, Pause... pauses) {
    return ClockPlan.of(MONDAY, target, List.of(pauses), CALENDAR, List.of());
  }

  private static Instant due(ClockTarget target, Pause... pauses) {
    return plan(target, pauses).due().due();
  }

  @Test
  public void aWorkingDayIsPutOffByTheWorkingTimeOfThePause() {
    ClockTarget target = ClockTarget.workingDays(1, "cn");
    assertEquals(at("2026-03-03T10:00"), due(target));
    assertEquals(
        at("2026-03-03T12:00"), due(target, pause("2026-03-02T14:00", "2026-03-02T16:00")));
    assertEquals(
        "a night puts nothing off",
        at("2026-03-03T10:00"),
        due(target, pause("2026-03-02T18:00", "2026-03-03T09:00")));
    assertEquals(
        "a week does",
        at("2026-03-10T10:00"),
        due(target, pause("2026-03-02T18:00", "2026-03-09T18:00")));
  }

  @Test
  public void elapsedTimeIsPutOffByTheWholePause() {
    ClockTarget target = ClockTarget.within(Duration.ofHours(4), Optional.empty(), "cn");
    assertEquals(
        at("2026-03-02T23:30"), due(target, pause("2026-03-02T10:30", "2026-03-02T20:00")));
    assertEquals(
        "what overlaps counts once",
        at("2026-03-02T23:30"),
        due(
            target,
            pause("2026-03-02T10:30", "2026-03-02T15:00"),
            pause("2026-03-02T12:00", "2026-03-02T20:00")));
    assertEquals(
        "what ended before the start does not",
        at("2026-03-02T14:00"),
        due(target, pause("2026-03-01T10:30", "2026-03-02T09:00")));
    assertEquals(
        "what begins after the end does not",
        at("2026-03-02T14:00"),
        due(target, pause("2026-03-02T14:00", "2026-03-02T15:00")));
  }

  @Test
  public void hoursOfEveryDayRunAtWeekends() {
    ClockTarget target =
        ClockTarget.within(
            Duration.ofHours(24),
            Optional.of(new ClockTarget.DailyHours(LocalTime.of(9, 0), 8)),
            "cn");
    assertEquals(at("2026-03-05T10:00"), due(target));
    assertEquals(
        at("2026-03-05T11:00"), due(target, pause("2026-03-02T16:00", "2026-03-02T22:00")));
  }

  @Test
  public void theWayNamesThePause() {
    DueTime due =
        plan(ClockTarget.workingDays(1, "cn"), pause("2026-03-02T14:00", "2026-03-02T16:00")).due();
    DueTime.Step paused =
        due.steps().stream().filter(s -> s.kind() == DueTime.Kind.PAUSED).findFirst().orElseThrow();
    assertEquals("stands still from 2026-03-02 14:00 to 2026-03-02 16:00", paused.why().en());
  }

  @Test
  public void levelsWaitForTheOpeningUnlessTheySayOtherwise() {
    ClockPlan plan =
        ClockPlan.of(
            at("2026-03-02T17:00"),
            ClockTarget.within(Duration.ofHours(4), Optional.empty(), "cn"),
            List.of(),
            CALENDAR,
            List.of(
                new EscalationLevel(50, Rank.OWNER, true),
                new EscalationLevel(75, Rank.MANAGER, false),
                new EscalationLevel(100, Rank.LEADER, false)));
    assertEquals(
        List.of(
            at("2026-03-02T19:00"),
            at("2026-03-02T21:00"),
            at("2026-03-03T09:00"),
            at("2026-03-03T09:00")),
        plan.moments().stream().map(Moment::at).toList());
    assertTrue("the breach itself does not wait", plan.moments().get(1).level().isEmpty());
  }

  @Test
  public void randomPausesPutOffByWhatACountOfMinutesSays() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      List<Pause> pauses = pauses(random);
      Duration time = Duration.ofMinutes(1 + random.nextInt(3_000));
      boolean working = random.nextBoolean();
      ClockTarget target =
          working
              ? ClockTarget.within(
                  time, Optional.of(new ClockTarget.DailyHours(LocalTime.of(8, 0), 11)), "cn")
              : ClockTarget.within(time, Optional.empty(), "cn");
      assertEquals(
          "round " + round,
          counted(time, pauses, working),
          due(target, pauses.toArray(Pause[]::new)));
      Collections.shuffle(pauses, random);
      assertEquals(
          "in any order",
          counted(time, pauses, working),
          due(target, pauses.toArray(Pause[]::new)));
    }
  }

  private static List<Pause> pauses(Random random) {
    List<Pause> pauses = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      Instant from = MONDAY.plus(Duration.ofMinutes(random.nextInt(6_000) - 500));
      pauses.add(
          new Pause(from, Optional.of(from.plus(Duration.ofMinutes(random.nextInt(2_000))))));
    }
    return pauses;
  }

  /** The end of the last minute that counts. */
  private static Instant counted(Duration time, List<Pause> pauses, boolean working) {
    Instant at = MONDAY;
    for (long left = time.toMinutes(); left > 0; at = at.plusSeconds(60)) {
      Instant minute = at;
      boolean paused =
          pauses.stream()
              .anyMatch(p -> !minute.isBefore(p.from()) && minute.isBefore(p.to().orElseThrow()));
      int hour = minute.atZone(SHANGHAI).getHour();
      if (!paused && (!working || hour >= 8 && hour < 19)) {
        left--;
      }
    }
    return at;
  }
}
