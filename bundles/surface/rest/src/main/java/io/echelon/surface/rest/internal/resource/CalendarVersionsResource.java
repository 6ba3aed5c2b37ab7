package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.sla.CalendarDocument;
import io.echelon.platform.sla.CalendarVersion;
import io.echelon.platform.sla.UnitCalendars;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.CalendarSummary;
import io.echelon.surface.rest.internal.view.EffectiveFrom;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The versions of a unit's calendars. */
@Component(service = RestResource.class)
@Path("units/{unit}/calendar-versions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendars")
public final class CalendarVersionsResource implements RestResource {
  private final UnitCalendars calendars;

  @Activate
  public CalendarVersionsResource(@Reference(policyOption = GREEDY) UnitCalendars calendars) {
    this.calendars = calendars;
  }

  @POST
  @Operation(summary = "Keeps a new version of a calendar as a draft")
  @ApiResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = CalendarVersion.class)))
  public Response draftCalendar(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @Context UriInfo uri,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema =
                          @Schema(
                              type = "object",
                              description = "The document as its export gives it")))
          String json) {
    CalendarVersion draft = calendars.draft(caller, unit, json);
    return Answers.created(uri, draft.version(), draft);
  }

  @GET
  @Operation(summary = "All versions of a unit's calendars, newest first, without the documents")
  public Page<CalendarSummary> listCalendarVersions(
      @Context Caller caller, @PathParam("unit") String unit) {
    return Answers.whole(calendars.list(caller, unit).stream().map(CalendarSummary::of).toList());
  }

  @GET
  @Path("{version}")
  @Operation(summary = "A version of a calendar")
  public CalendarVersion getCalendarVersion(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("version") int version) {
    return calendars.get(caller, unit, version);
  }

  @GET
  @Path("{version}/document")
  @Operation(summary = "The calendar of a version alone, as a draft takes it")
  public CalendarDocument exportCalendarVersion(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("version") int version) {
    return calendars.get(caller, unit, version).document();
  }

  @POST
  @Path("{version}/approval")
  @Operation(summary = "Approves a draft; not by its author")
  public CalendarVersion approveCalendar(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("version") int version,
      EffectiveFrom from) {
    return calendars.approve(caller, unit, version, from.effectiveFrom());
  }
}
