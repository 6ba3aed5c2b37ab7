package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.sla.CalendarDay;
import io.echelon.platform.sla.CalendarDocument;
import io.echelon.platform.sla.CalendarVersion;
import io.echelon.platform.sla.UnitCalendars;
import io.echelon.platform.sla.YearDays;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.NamedCalendar;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The calendars that a unit can name, as they count. */
@Component(service = RestResource.class)
@Path("units/{unit}/calendars")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendars")
public final class CalendarsResource implements RestResource {
  private static final String CSV = "text/csv";

  private final UnitCalendars calendars;
  private final UnitDays days;

  @Activate
  public CalendarsResource(
      @Reference(policyOption = GREEDY) UnitCalendars calendars,
      @Reference(policyOption = GREEDY) UnitDays days) {
    this.calendars = calendars;
    this.days = days;
  }

  @GET
  @Operation(summary = "The calendars a unit can name, shipped and its own, as they are on a day")
  public Page<NamedCalendar> listCalendars(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @QueryParam("on") @Parameter(description = "The day; absent: today in the unit's calendar")
          LocalDate on) {
    return Answers.whole(
        calendars.documents(caller, unit, day(unit, on)).stream().map(NamedCalendar::of).toList());
  }

  @GET
  @Path("{calendar}")
  @Operation(summary = "What of a calendar counts on a day, as a draft takes it")
  public CalendarDocument getCalendar(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("calendar") String calendar,
      @QueryParam("on") @Parameter(description = "The day; absent: today in the unit's calendar")
          LocalDate on) {
    return calendars.document(caller, unit, calendar, day(unit, on));
  }

  @GET
  @Path("{calendar}/years/{year}")
  @Operation(summary = "Every day of a year, by the versions that count on it")
  public Page<CalendarDay> listCalendarDays(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("calendar") String calendar,
      @PathParam("year") int year) {
    return Answers.whole(calendars.year(caller, unit, calendar, year));
  }

  @POST
  @Path("{calendar}/years/{year}")
  @Operation(
      summary = "Drafts a version with other special days in one year; all are taken or none",
      description =
          "CSV columns: date, kind (holiday or working), name_en, name_zh, windows; JSON: the"
              + " member days of a calendar's document")
  @ApiResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = CalendarVersion.class)))
  @Consumes({MediaType.APPLICATION_JSON, CSV})
  public Response importCalendarYear(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("calendar") String calendar,
      @PathParam("year") int year,
      @Context HttpHeaders headers,
      @Context UriInfo uri,
      @RequestBody(
              required = true,
              content = {
                @Content(mediaType = CSV, schema = @Schema(type = "string")),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = "object"))
              })
          String rows) {
    YearDays read =
        headers.getMediaType().isCompatible(MediaType.valueOf(CSV))
            ? YearDays.ofCsv(rows)
            : YearDays.ofJson(rows);
    CalendarVersion draft = calendars.importYear(caller, unit, calendar, year, read);
    return Response.created(
            uri.getBaseUriBuilder()
                .path("units/{unit}/calendar-versions/{version}")
                .build(unit, draft.version()))
        .entity(draft)
        .build();
  }

  private LocalDate day(String unit, LocalDate on) {
    return Optional.ofNullable(on).orElseGet(() -> days.today(unit));
  }
}
