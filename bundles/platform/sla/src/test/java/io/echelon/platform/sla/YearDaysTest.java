package io.echelon.platform.sla;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.sla.CalendarDocument.DatedDay;
import io.echelon.platform.sla.CalendarDocument.Kind;
import io.echelon.spi.LocalizedText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class YearDaysTest {
  private static final LocalizedText NAME = new LocalizedText("Festival", "节日");
  private static final DatedDay HOLIDAY = holiday("2026-10-01");
  private static final CalendarDocument CALENDAR =
      new CalendarDocument(
          "shop",
          NAME,
          "Asia/Shanghai",
          Map.of(DayOfWeek.MONDAY, List.of("09:00-17:00")),
          List.of(holiday("2025-10-01"), HOLIDAY),
          2025,
          2026);

  @Test
  public void rowsAreDaysWithTheirKindAndHours() {
    YearDays days =
        YearDays.ofCsv(
            "\uFEFFdate,kind,name_en,name_zh,windows\r\n"
                + "2026-10-01,holiday,Festival,节日,\r\n"
                + "2026-10-10,working,Festival,节日,\n"
                + "2026-12-24,Working,\"Eve, early\",平安夜,09:00-12:00 22:00-06:00\n");
    assertEquals(
        List.of(
            HOLIDAY,
            new DatedDay(LocalDate.of(2026, 10, 10), Kind.WORKING, NAME, List.of()),
            new DatedDay(
                LocalDate.of(2026, 12, 24),
                Kind.WORKING,
                new LocalizedText("Eve, early", "平安夜"),
                List.of("09:00-12:00", "22:00-06:00"))),
        days.days());
  }

  @Test
  public void everyBadRowIsNamedWithLineAndFault() {
    assertRefused(
        "line 2: \"2026-02-30\" is no day; write it as 2026-10-01; "
            + "line 3: kind is \"feast\"; it is holiday or working; "
            + "line 4: name_zh is empty; "
            + "line 5: \"9-12\" are no hours; write them as 09:00-12:00; "
            + "line 6: a day that is not worked has no hours; "
            + "line 7: windows overlap at 2; "
            + "line 9: 2026-10-02 stands on line 8 already; "
            + "line 10: 3 columns",
        () ->
            YearDays.ofCsv(
                "date,kind,name_en,name_zh,windows\n"
                    + "2026-02-30,holiday,a,b,\n"
                    + "2026-10-01,feast,a,b,\n"
                    + "2026-10-01,holiday,a,,\n"
                    + "2026-10-01,working,a,b,9-12\n"
                    + "2026-10-01,holiday,a,b,09:00-12:00\n"
                    + "2026-10-01,working,a,b,09:00-12:00 11:00-13:00\n"
                    + "2026-10-02,holiday,a,b,\n"
                    + "2026-10-02,holiday,a,b,\n"
                    + "2026-10-03,holiday,a\n"));
    assertRefused(
        "line 1: column \"windows\" is missing", () -> YearDays.ofCsv("date,kind,name_en,name_zh"));
    assertRefused("line 1: column \"date\" is missing", () -> YearDays.ofCsv(""));
  }

  @Test
  public void jsonIsTheDaysOfADocument() {
    assertEquals(
        new YearDays(List.of(HOLIDAY)),
        YearDays.ofJson(
            "{\"days\":[{\"date\":\"2026-10-01\",\"kind\":\"HOLIDAY\","
                + "\"name\":{\"en\":\"Festival\",\"zh\":\"节日\"}}]}"));
    String fault =
        refusal(
            () ->
                YearDays.ofJson(
                    "{\"days\":[{\"date\":\"2026-10-01\",\"kind\":\"HOLIDAY\","
                        + "\"name\":{\"en\":\"a\",\"zh\":\"b\"},\"windows\":[\"09:00-12:00\"]}]}"));
    assertTrue(fault, fault.startsWith("/days/0: a day that is not worked has no hours"));
  }

  @Test
  public void aYearReplacesTheDaysOfExactlyThatYear() {
    YearDays days = new YearDays(List.of(holiday("2026-05-01")));
    CalendarDocument changed = days.in(CALENDAR, 2026);
    assertEquals(List.of(holiday("2025-10-01"), holiday("2026-05-01")), changed.days());
    assertEquals(2026, changed.lastKnownYear());
    CalendarDocument longer = new YearDays(List.of(holiday("2027-01-01"))).in(CALENDAR, 2027);
    assertEquals(3, longer.days().size());
    assertEquals(2027, longer.lastKnownYear());
    assertRefused("2026-05-01 lies outside 2025", () -> days.in(CALENDAR, 2025));
    assertRefused("year 2028: can be 2025 to 2027", () -> days.in(CALENDAR, 2028));
  }

  private static DatedDay holiday(String date) {
    return new DatedDay(LocalDate.parse(date), Kind.HOLIDAY, NAME, List.of());
  }

  private static void assertRefused(String message, Runnable call) {
    assertEquals(message, refusal(call));
  }

  private static String refusal(Runnable call) {
    return assertThrows(EchelonException.class, call::run).getMessage();
  }
}
