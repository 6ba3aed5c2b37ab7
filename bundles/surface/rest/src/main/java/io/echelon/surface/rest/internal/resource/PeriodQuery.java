package io.echelon.surface.rest.internal.resource;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import javax.ws.rs.QueryParam;

/** Which days, both inclusive. Holds text for the same reason as {@link PageQuery}. */
public final class PeriodQuery {
  @QueryParam("from")
  @Parameter(
      description = "The first day; absent: a month before the last",
      schema = @Schema(type = "string", format = "date"))
  public String from;

  @QueryParam("to")
  @Parameter(
      description = "The last day; absent: today in the unit's calendar",
      schema = @Schema(type = "string", format = "date"))
  public String to;

  LocalDate from(UnitDays days, String unit) {
    return from == null
        ? to(days, unit).minusMonths(1).plusDays(1)
        : TimeQuery.read("from", from, LocalDate::parse);
  }

  LocalDate to(UnitDays days, String unit) {
    return to == null ? days.today(unit) : TimeQuery.read("to", to, LocalDate::parse);
  }
}
