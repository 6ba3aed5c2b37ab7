package io.echelon.platform.sla;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.json.JsonDocument;
import io.echelon.platform.sla.CalendarDocument.DatedDay;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Special days that were read from a file. Immutable.
 *
 * @param days in the file's order
 */
public record YearDays(List<DatedDay> days) {
  private static final Reasons REASONS = new Reasons(YearDays.class);
  private static final JsonDocument<YearDays> DOCUMENT = load();

  public YearDays {
    days = List.copyOf(days);
  }

  /**
   * Days from CSV in UTF-8 with the columns date, kind (holiday or working), name_en, name_zh and
   * windows (as in 09:00-12:00 13:00-17:00).
   *
   * @throws EchelonException INVALID_INPUT; the detail lists line and fault of up to ten faults
   */
  public static YearDays ofCsv(String csv) {
    return new YearDays(new DayRows(csv).days());
  }

  /**
   * Days from JSON, as the member {@code days} of a calendar's document.
   *
   * @throws EchelonException INVALID_INPUT naming path and fault
   */
  public static YearDays ofJson(String json) {
    return DOCUMENT.read(json);
  }

  /**
   * A calendar with these as the only special days of a year; the year counts as known from then
   * on.
   *
   * @throws EchelonException INVALID_INPUT if a day lies in another year, or the year is neither
   *     known nor the one after
   */
  public CalendarDocument in(CalendarDocument before, int year) {
    if (year < before.firstYear() || year > before.lastKnownYear() + 1) {
      throw REASONS.invalid("year.span", year, before.firstYear(), (before.lastKnownYear() + 1));
    }
    for (DatedDay day : days) {
      if (day.date().getYear() != year) {
        throw REASONS.invalid("year.outside", day.date(), year);
      }
    }
    List<DatedDay> all =
        Stream.concat(
                before.days().stream().filter(day -> day.date().getYear() != year), days.stream())
            .sorted(Comparator.comparing(DatedDay::date))
            .toList();
    return new CalendarDocument(
        before.id(),
        before.name(),
        before.zone(),
        before.week(),
        all,
        before.firstYear(),
        Math.max(year, before.lastKnownYear()));
  }

  private static JsonDocument<YearDays> load() {
    try (InputStream schema = YearDays.class.getResourceAsStream("calendar-days.schema.json")) {
      return new JsonDocument<>(schema, YearDays.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
