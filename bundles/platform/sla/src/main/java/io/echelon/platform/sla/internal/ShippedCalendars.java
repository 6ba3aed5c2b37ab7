package io.echelon.platform.sla.internal;

import io.echelon.platform.sla.BusinessCalendar;
import io.echelon.platform.sla.CalendarDocument;
import io.echelon.platform.sla.CalendarDocument.DatedDay;
import io.echelon.platform.sla.CalendarDocument.Kind;
import io.echelon.spi.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The calendars that are shipped: the hours of an office ({@code cn}), a plant and a bank's counter
 * in China, all with the holidays and make-up working days of 2007 to 2026 by the notices of the
 * State Council, taken from the holiday-cn project (MIT, its licence lies beside the table).
 */
final class ShippedCalendars {
  private static final int FIRST_YEAR = 2007;
  private static final int LAST_KNOWN_YEAR = 2026;

  /** By id, in order. */
  static final Map<String, CalendarDocument> ALL = all();

  private ShippedCalendars() {}

  private static Map<String, CalendarDocument> all() {
    List<DatedDay> days = days("cn.csv");
    Map<String, CalendarDocument> all = new TreeMap<>();
    all.put("cn", calendar("cn", "Offices in China", "中国办公时间", days, "09:00-12:00", "13:00-18:00"));
    all.put(
        "cn-plant",
        calendar("cn-plant", "Plants in China", "中国工厂时间", days, "08:00-12:00", "13:00-17:00"));
    all.put(
        "cn-bank", calendar("cn-bank", "Bank counters in China", "中国银行柜台时间", days, "09:00-17:00"));
    return all;
  }

  private static CalendarDocument calendar(
      String id, String english, String chinese, List<DatedDay> days, String... hours) {
    Map<DayOfWeek, List<String>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
      week.put(day, List.of(hours));
    }
    return new CalendarDocument(
        id,
        new LocalizedText(english, chinese),
        "Asia/Shanghai",
        week,
        days,
        FIRST_YEAR,
        LAST_KNOWN_YEAR);
  }

  private static List<DatedDay> days(String resource) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<DatedDay> days = new ArrayList<>();
    try (CSVParser rows =
        CSVParser.parse(
            BusinessCalendar.class.getResourceAsStream(resource), StandardCharsets.UTF_8, format)) {
      for (CSVRecord row : rows) {
        days.add(
            new DatedDay(
                LocalDate.parse(row.get("date")),
                row.get("kind").equals("make-up") ? Kind.WORKING : Kind.HOLIDAY,
                new LocalizedText(row.get("en"), row.get("zh")),
                List.of()));
      }
      return days;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
