package io.echelon.platform.sla.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.sla.BusinessCalendar;
import io.echelon.platform.sla.CalendarDocument;
import io.echelon.platform.sla.CalendarDocument.DatedDay;
import io.echelon.platform.sla.CalendarDocument.Kind;
import io.echelon.platform.sla.CalendarDocuments;
import io.echelon.platform.unit.Approval;
import io.echelon.platform.unit.store.DocumentStore.Row;
import io.echelon.spi.LocalizedText;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** On each day counts the version that counts on that day. */
public class CompositionTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 7, 1);

  @Test
  public void summerHoursCountRightAcrossTheBorder() {
    BusinessCalendar cn =
        Composition.calendars(List.of(version(1, "cn", WEDNESDAY, "08:00-14:00"))).get("cn");
    assertEquals(at("2026-07-01T10:00"), cn.at(at("2026-06-30T16:00"), Duration.ofHours(4)));
    assertEquals(
        Duration.ofHours(14), cn.workingTime(at("2026-06-30T00:00"), at("2026-07-02T00:00")));
    assertFalse("of the shipped one", cn.isWorkingDay(LocalDate.of(2026, 1, 1)));
    assertTrue(
        "of the version, which knows no holidays", cn.isWorkingDay(LocalDate.of(2026, 10, 1)));
  }

  @Test
  public void theLatestEffectiveDateWinsThenTheHighestVersion() {
    BusinessCalendar shop =
        Composition.calendars(
                List.of(
                    version(4, "shop", WEDNESDAY.plusDays(1), "09:00-13:00"),
                    version(3, "shop", WEDNESDAY, "09:00-12:00"),
                    version(2, "shop", WEDNESDAY.plusDays(1), "09:00-11:00"),
                    version(1, "shop", WEDNESDAY, "09:00-10:00")))
            .get("shop");
    assertHours(3, shop, WEDNESDAY.minusDays(1));
    assertHours(3, shop, WEDNESDAY);
    assertHours(4, shop, WEDNESDAY.plusDays(1));
  }

  @Test
  public void aFixThatCountsFromAPastDayCorrectsThePast() {
    Row before = version(1, "shop", WEDNESDAY, "09:00-10:00");
    Row fix = version(2, "shop", WEDNESDAY.minusDays(7), "09:00-17:00");
    BusinessCalendar shop = Composition.calendars(List.of(before, fix)).get("shop");
    assertHours(8, shop, WEDNESDAY.minusDays(7));
    assertHours(1, shop, WEDNESDAY);
    Row newFix = version(3, "shop", WEDNESDAY, "09:00-17:00");
    assertHours(8, Composition.calendars(List.of(before, fix, newFix)).get("shop"), WEDNESDAY);
  }

  @Test
  public void aVersionSaysItselfWhichYearsItKnows() {
    BusinessCalendar cn =
        Composition.calendars(List.of(version(1, "cn", LocalDate.of(2027, 1, 1), "09:00-10:00")))
            .get("cn");
    assertFalse(cn.isBeyondKnownDays(LocalDate.of(2027, 12, 31)));
    assertTrue(cn.isBeyondKnownDays(LocalDate.of(2028, 1, 1)));
  }

  private static void assertHours(int hours, BusinessCalendar calendar, LocalDate day) {
    assertEquals(
        Duration.ofHours(hours),
        calendar.workingTime(
            day.atStartOfDay(SHANGHAI).toInstant(),
            day.plusDays(1).atStartOfDay(SHANGHAI).toInstant()));
  }

  private static Row version(int version, String id, LocalDate from, String hours) {
    Map<DayOfWeek, List<String>> week =
        Map.of(
            DayOfWeek.TUESDAY, List.of(hours),
            DayOfWeek.WEDNESDAY, List.of(hours),
            DayOfWeek.THURSDAY, List.of(hours));
    LocalizedText name = new LocalizedText(id, id);
    DatedDay day = new DatedDay(LocalDate.of(2026, 12, 31), Kind.HOLIDAY, name, List.of());
    CalendarDocument document =
        new CalendarDocument(id, name, SHANGHAI.getId(), week, List.of(day), 2026, 2027);
    return new Row(
        "telecom",
        version,
        CalendarDocuments.write(document),
        "ada",
        Instant.EPOCH,
        Optional.of(new Approval("amy", Instant.EPOCH, from)));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
  }
}
