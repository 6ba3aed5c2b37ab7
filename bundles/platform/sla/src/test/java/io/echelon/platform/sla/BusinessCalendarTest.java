package io.echelon.platform.sla;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import io.echelon.platform.sla.BusinessCalendar.Window;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

/** Calendars that can't be. */
public class BusinessCalendarTest {
  private static final Window MORNING = new Window(LocalTime.of(9, 0), LocalTime.of(12, 0));
  private static final Window LATE_MORNING = new Window(LocalTime.of(11, 59), LocalTime.of(13, 0));

  @Test
  public void oneThatNeverOpensIsRefused() {
    assertRefused("calendar x never opens", Set.of(DayOfWeek.MONDAY), List.of());
    assertRefused("calendar x never opens", Set.of(), List.of(MORNING));
  }

  @Test
  public void windowsThatOverlapOrDoNotAscendAreRefused() {
    Set<DayOfWeek> days = Set.of(DayOfWeek.MONDAY);
    assertRefused("calendar x: windows overlap at 2", days, List.of(MORNING, LATE_MORNING));
    assertRefused("calendar x: windows overlap at 2", days, List.of(LATE_MORNING, MORNING));
  }

  @Test
  public void anEmptyWindowIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Window(LocalTime.NOON, LocalTime.NOON));
  }

  private static void assertRefused(String message, Set<DayOfWeek> days, List<Window> windows) {
    assertEquals(
        message,
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    new BusinessCalendar("x", ZoneOffset.UTC, days, windows, Map.of(), 2024, 2025))
            .getMessage());
  }
}
