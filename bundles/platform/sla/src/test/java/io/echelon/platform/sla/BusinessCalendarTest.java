package io.echelon.platform.sla;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import io.echelon.spi.LocalizedText;
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
    assertRefused("the calendar never opens", Set.of(DayOfWeek.MONDAY), List.of());
    assertRefused("the calendar never opens", Set.of(), List.of(MORNING));
  }

  @Test
  public void windowsThatOverlapOrDoNotAscendAreRefused() {
    Set<DayOfWeek> days = Set.of(DayOfWeek.MONDAY);
    assertRefused("windows overlap at 2", days, List.of(MORNING, LATE_MORNING));
    assertRefused("windows overlap at 2", days, List.of(LATE_MORNING, MORNING));
  }

  @Test
  public void aWindowThatPassesMidnightIsTheLastOfItsDay() {
    Window night = new Window(LocalTime.of(22, 0), LocalTime.of(6, 0));
    assertRefused("windows overlap at 2", Set.of(DayOfWeek.MONDAY), List.of(night, MORNING));
  }

  @Test
  public void aHolidayHasNoHours() {
    LocalizedText name = new LocalizedText("day", "日");
    assertThrows(
        IllegalArgumentException.class, () -> new SpecialDay(false, name, List.of(MORNING)));
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
