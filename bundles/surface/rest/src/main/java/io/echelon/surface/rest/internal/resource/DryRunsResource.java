package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.DryRun;
import io.echelon.platform.tiering.DryRuns;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.NewDryRun;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Scores stated values; keeps nothing. */
@Component(service = RestResource.class)
@Path("units/{unit}/dry-runs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scorecards")
public final class DryRunsResource implements RestResource {
  private final DryRuns dryRuns;
  private final UnitDays days;

  @Activate
  public DryRunsResource(
      @Reference(policyOption = GREEDY) DryRuns dryRuns,
      @Reference(policyOption = GREEDY) UnitDays days) {
    this.dryRuns = dryRuns;
    this.days = days;
  }

  @POST
  @Operation(summary = "Scores stated values under a stored or a stated scorecard; keeps nothing")
  public DryRun dryRun(@Context Caller caller, @PathParam("unit") String unit, NewDryRun wanted) {
    return dryRuns.score(
        caller,
        unit,
        wanted.card(),
        wanted.asOf().orElseGet(() -> days.today(unit)),
        wanted.facts());
  }
}
