package io.echelon.surface.rest.internal.resource;

import io.echelon.platform.base.EchelonException;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import javax.ws.rs.QueryParam;

/** Which day, and as it was known when. Holds text for the same reason as {@link PageQuery}. */
public final class TimeQuery {
  @QueryParam("on")
  @Parameter(
      description = "The day; absent: today in the unit's calendar",
      schema = @Schema(type = "string", format = "date"))
  public String on;

  @QueryParam("knownAt")
  @Parameter(
      description = "What was known at this instant; absent: what is known now",
      schema = @Schema(type = "string", format = "date-time"))
  public String knownAt;

  LocalDate on(UnitDays days, String unit) {
    return on == null ? days.today(unit) : read("on", on, LocalDate::parse);
  }

  Instant knownAt(UnitDays days) {
    return knownAt == null ? days.now() : read("knownAt", knownAt, Instant::parse);
  }

  static <T> T read(String name, String text, Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (DateTimeException e) {
      throw EchelonException.invalid(name + ": " + e.getMessage());
    }
  }
}
