package io.echelon.platform.obligation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import io.echelon.platform.sla.BusinessCalendar;
import io.echelon.platform.sla.DueTime;
import io.echelon.platform.sla.Window;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class ClockPlanTest {
  private static final BusinessCalendar CALENDAR =
      new BusinessCalendar(
          "cn",
          ZoneId.of("Asia/Shanghai"),
          EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
          List.of(new Window(LocalTime.of(9, 0), LocalTime.of(17, 0))),
          Map.of(),
          2026,
          2026);

  /** A Friday, 18:30 in Shanghai. */
  private static final Instant EVENING = Instant.parse("2026-03-06T10:30:00Z");

  @Test
  public void elapsedTimeRunsThroughNightsAndDaysOff() {
    ClockPlan plan = plan(ClockTarget.within(Duration.ofHours(24), Optional.empty(), "cn"));
    assertEquals(Instant.parse("2026-03-07T10:30:00Z"), plan.due().due());
    assertEquals(Instant.parse("2026-03-07T04:30:00Z"), plan.warnAt());
    assertFalse(plan.due().beyondCalendar());
    assertEquals(1, plan.due().steps().size());
    DueTime.Step start = plan.due().steps().get(0);
    assertEquals(DueTime.Kind.START, start.kind());
    assertEquals(
        "the clock starts at 18:30 and runs through, also outside working hours", start.why().en());
  }

  @Test
  public void workingDaysWaitForTheNextOpening() {
    ClockPlan plan = plan(ClockTarget.workingDays(1, "cn"));
    assertEquals(Instant.parse("2026-03-10T01:00:00Z"), plan.due().due());
  }

  private static ClockPlan plan(ClockTarget target) {
    return ClockPlan.of(EVENING, target, List.of(), CALENDAR, List.of());
  }
}
