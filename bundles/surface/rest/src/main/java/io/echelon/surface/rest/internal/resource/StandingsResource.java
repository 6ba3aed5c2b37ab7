package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.tiering.Standing;
import io.echelon.platform.tiering.Standings;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.Comment;
import io.echelon.surface.rest.internal.view.Reason;
import io.echelon.surface.rest.internal.view.StandingView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A unit's overrides, applications and provisional tiers, and the decision on them. */
@Component(service = RestResource.class)
@Path("units/{unit}/standings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "standings")
public final class StandingsResource implements RestResource {
  private final Standings standings;
  private final UnitDays days;

  @Activate
  public StandingsResource(
      @Reference(policyOption = GREEDY) Standings standings,
      @Reference(policyOption = GREEDY) UnitDays days) {
    this.standings = standings;
    this.days = days;
  }

  @GET
  @Operation(summary = "Those of a kind that are in a state, newest first")
  public Page<StandingView> listStandings(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @QueryParam("kind") @DefaultValue("OVERRIDE") Standing.Kind kind,
      @QueryParam("state") @DefaultValue("PENDING") Standing.State state,
      @BeanParam PageQuery page) {
    return standings
        .list(caller, unit, kind, state, page.after(), page.limit())
        .map(StandingView::of);
  }

  @GET
  @Path("due")
  @Operation(
      summary = "Provisional tiers that are due, by due day",
      description = "A page may hold fewer than asked for though more follow")
  public Page<StandingView> listDue(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @QueryParam("by") @Parameter(description = "Due at or before this day; absent: today")
          LocalDate by,
      @BeanParam PageQuery page) {
    LocalDate day = Optional.ofNullable(by).orElseGet(() -> days.today(unit));
    return standings.due(caller, unit, day, page.after(), page.limit()).map(StandingView::of);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "An override, an application or a provisional tier")
  public StandingView getStanding(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("id") long id) {
    return StandingView.of(standings.get(caller, unit, id));
  }

  @POST
  @Path("{id}/approval")
  @Operation(summary = "Approves an override or an application; not by who proposed it")
  public StandingView approveStanding(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("id") long id,
      Comment comment) {
    return StandingView.of(standings.approve(caller, unit, id, comment.comment()));
  }

  @POST
  @Path("{id}/refusal")
  @Operation(summary = "Refuses an override or an application; not by who proposed it")
  public StandingView refuseStanding(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("id") long id,
      Reason reason) {
    return StandingView.of(standings.refuse(caller, unit, id, reason.reason()));
  }

  @POST
  @Path("{id}/withdrawal")
  @Operation(summary = "Takes a pending one back, or ends one that counts from today on")
  public StandingView withdrawStanding(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("id") long id,
      Reason reason) {
    return StandingView.of(standings.withdraw(caller, unit, id, reason.reason()));
  }
}
