package io.echelon.surface.rest.internal.resource;

import io.echelon.platform.tiering.Transitions.Moment;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import javax.ws.rs.QueryParam;

/** Which two moments. Holds text for the same reason as {@link PageQuery}. */
public final class MatrixQuery {
  @QueryParam("from")
  @Parameter(
      description = "The first day; absent: a year before the second",
      schema = @Schema(type = "string", format = "date"))
  public String from;

  @QueryParam("to")
  @Parameter(
      description = "The second day; absent: today in the unit's calendar",
      schema = @Schema(type = "string", format = "date"))
  public String to;

  @QueryParam("fromKnownAt")
  @Parameter(
      description = "What was known of the first day at this instant; absent: what is known now",
      schema = @Schema(type = "string", format = "date-time"))
  public String fromKnownAt;

  @QueryParam("toKnownAt")
  @Parameter(
      description = "What was known of the second day at this instant; absent: what is known now",
      schema = @Schema(type = "string", format = "date-time"))
  public String toKnownAt;

  Moment from(UnitDays days, String unit) {
    LocalDate on =
        from == null
            ? to(days, unit).on().minusYears(1)
            : TimeQuery.read("from", from, LocalDate::parse);
    return new Moment(on, instant("fromKnownAt", fromKnownAt, days));
  }

  Moment to(UnitDays days, String unit) {
    LocalDate on = to == null ? days.today(unit) : TimeQuery.read("to", to, LocalDate::parse);
    return new Moment(on, instant("toKnownAt", toKnownAt, days));
  }

  private static Instant instant(String name, String text, UnitDays days) {
    return text == null ? days.now() : TimeQuery.read(name, text, Instant::parse);
  }
}
