package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.tiering.Standing;
import io.echelon.platform.tiering.Standing.Kind;
import io.echelon.platform.tiering.Standings;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.NewApplication;
import io.echelon.surface.rest.internal.view.NewOverride;
import io.echelon.surface.rest.internal.view.NewProvisional;
import io.echelon.surface.rest.internal.view.StandingView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
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

/** Tiers that people give one customer. */
@Component(service = RestResource.class)
@Path("units/{unit}/customers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "standings")
public final class CustomerStandingsResource implements RestResource {
  private final Standings standings;
  private final UnitDays days;

  @Activate
  public CustomerStandingsResource(
      @Reference(policyOption = GREEDY) Standings standings,
      @Reference(policyOption = GREEDY) UnitDays days) {
    this.standings = standings;
    this.days = days;
  }

  @POST
  @Path("{number}/overrides")
  @Operation(summary = "Proposes an override, which counts once another person approves it")
  @ApiResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = StandingView.class)))
  public Response proposeOverride(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @Context UriInfo uri,
      NewOverride wanted) {
    LocalDate from = wanted.from().orElseGet(() -> days.today(unit));
    Standings.Wanted terms =
        new Standings.Wanted(wanted.tier(), from, wanted.until(), wanted.reason());
    return created(uri, unit, standings.override(caller, unit, number, terms));
  }

  @POST
  @Path("{number}/applications")
  @Operation(
      summary = "Records that the customer applies for a better tier, and checks its conditions")
  @ApiResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = StandingView.class)))
  public Response recordApplication(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @Context UriInfo uri,
      NewApplication wanted) {
    return created(
        uri, unit, standings.apply(caller, unit, number, wanted.tier(), wanted.reason()));
  }

  @POST
  @Path("{number}/provisional")
  @Operation(summary = "Gives a new customer a tier until a run rates it")
  @ApiResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = StandingView.class)))
  public Response giveProvisional(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @Context UriInfo uri,
      NewProvisional wanted) {
    return created(
        uri,
        unit,
        standings.provisional(caller, unit, number, wanted.tier(), wanted.from(), wanted.reason()));
  }

  @GET
  @Path("{number}/overrides")
  @Operation(summary = "All overrides that were proposed for the customer, newest first")
  public Page<StandingView> listOverrides(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("number") String number) {
    return all(caller, unit, number, Kind.OVERRIDE);
  }

  @GET
  @Path("{number}/applications")
  @Operation(summary = "All applications of the customer, newest first")
  public Page<StandingView> listApplications(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("number") String number) {
    return all(caller, unit, number, Kind.APPLICATION);
  }

  @GET
  @Path("{number}/provisional")
  @Operation(summary = "All provisional tiers of the customer, newest first")
  public Page<StandingView> listProvisional(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("number") String number) {
    return all(caller, unit, number, Kind.PROVISIONAL);
  }

  private Page<StandingView> all(Caller caller, String unit, String number, Kind kind) {
    return Answers.whole(
        standings.of(caller, unit, number, kind).stream().map(StandingView::of).toList());
  }

  private static Response created(UriInfo uri, String unit, Standing standing) {
    URI location =
        uri.getBaseUriBuilder().path("units/{unit}/standings/{id}").build(unit, standing.id());
    return Response.created(location).entity(StandingView.of(standing)).build();
  }
}
