package io.echelon.platform.sla.internal;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.sla.BusinessCalendar;
import io.echelon.platform.sla.Calendars;
import io.echelon.platform.sla.SpecialDay;
import io.echelon.platform.sla.Window;
import io.echelon.spi.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The calendars that are shipped: the hours of an office ({@code cn}), a plant and a bank's counter
 * in China, all with the holidays and make-up working days of 2007 to 2026 by the notices of the
 * State Council, taken from the holiday-cn project (MIT, its licence lies beside the table).
 */
@Component
public final class ShippedCalendars implements Calendars {
  private static final int FIRST_YEAR = 2007;
  private static final int LAST_KNOWN_YEAR = 2026;
  private static final Map<String, List<Window>> HOURS =
      Map.of(
          "cn", List.of(hours(9, 12), hours(13, 18)),
          "cn-plant", List.of(hours(8, 12), hours(13, 17)),
          "cn-bank", List.of(hours(9, 17)));

  /** The id of hours a day over another calendar, as in cn+08:00/12h. */
  private static final Pattern DAILY =
      Pattern.compile("([^+]+)\\+([01]\\d:[0-5]\\d|2[0-3]:[0-5]\\d)/(\\d{1,2})h");

  private final Map<String, BusinessCalendar> calendars;

  @Activate
  public ShippedCalendars() {
    Map<LocalDate, SpecialDay> days = specialDays("cn.csv");
    calendars = new TreeMap<>();
    HOURS.forEach((id, hours) -> calendars.put(id, calendar(id, hours, days)));
  }

  @Override
  public BusinessCalendar get(String unit, String id) {
    Matcher daily = DAILY.matcher(id);
    if (daily.matches()) {
      return get(unit, daily.group(1))
          .daily(LocalTime.parse(daily.group(2)), Integer.parseInt(daily.group(3)));
    }
    return Optional.ofNullable(calendars.get(id))
        .orElseThrow(() -> EchelonException.notFound("calendar", id));
  }

  @Override
  public List<String> ids(String unit) {
    return List.copyOf(calendars.keySet());
  }

  private static Window hours(int from, int until) {
    return new Window(LocalTime.of(from, 0), LocalTime.of(until, 0));
  }

  private static BusinessCalendar calendar(
      String id, List<Window> hours, Map<LocalDate, SpecialDay> days) {
    return new BusinessCalendar(
        id,
        ZoneId.of("Asia/Shanghai"),
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
        hours,
        days,
        FIRST_YEAR,
        LAST_KNOWN_YEAR);
  }

  private static Map<LocalDate, SpecialDay> specialDays(String resource) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    Map<LocalDate, SpecialDay> days = new HashMap<>();
    try (CSVParser rows =
        CSVParser.parse(
            BusinessCalendar.class.getResourceAsStream(resource), StandardCharsets.UTF_8, format)) {
      for (CSVRecord row : rows) {
        days.put(
            LocalDate.parse(row.get("date")),
            new SpecialDay(
                row.get("kind").equals("make-up"),
                new LocalizedText(row.get("en"), row.get("zh"))));
      }
      return days;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
