package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.entitlement.WhatIfCosts;
import io.echelon.platform.entitlement.WhatIfEstimate;
import io.echelon.platform.tiering.Mover;
import io.echelon.platform.tiering.TierMatrix.Direction;
import io.echelon.platform.tiering.WhatIfs;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.http.JsonBody;
import io.echelon.surface.rest.internal.view.NewWhatIf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
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

/** Tries scorecards on whole runs; keeps nothing. */
@Component(service = RestResource.class)
@Path("units/{unit}/what-ifs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scorecards")
public final class WhatIfsResource implements RestResource {
  private static final Reasons REASONS = new Reasons(JsonBody.class);

  private final WhatIfs whatIfs;
  private final WhatIfCosts costs;

  @Activate
  public WhatIfsResource(
      @Reference(policyOption = GREEDY) WhatIfs whatIfs,
      @Reference(policyOption = GREEDY) WhatIfCosts costs) {
    this.whatIfs = whatIfs;
    this.costs = costs;
  }

  @POST
  @Operation(
      summary =
          "What a scorecard would have made of a run: who moves, which claims and costs change",
      description = "Rates all customers of the run anew; keeps nothing")
  public WhatIfEstimate whatIf(
      @Context Caller caller, @PathParam("unit") String unit, NewWhatIf wanted) {
    return costs.estimate(caller, unit, wanted.card(), wanted.run(), wanted.prices());
  }

  @POST
  @Path("movers")
  @Operation(
      summary = "The customers that a scorecard would move, and what moves them",
      description = "A page may hold fewer than asked for though more follow; keeps nothing")
  public Page<Mover> whatIfMovers(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @QueryParam("tierFrom")
          @Parameter(description = "Code of the tier in the run; empty: none; absent: any")
          String tierFrom,
      @QueryParam("tierTo")
          @Parameter(description = "Code of the tier under the scorecard; empty: none; absent: any")
          String tierTo,
      @QueryParam("direction")
          @Parameter(
              description = "Which way; absent: either",
              schema = @Schema(allowableValues = {"UP", "DOWN"}))
          String direction,
      @BeanParam PageQuery page,
      NewWhatIf wanted) {
    return whatIfs.movers(
        caller,
        unit,
        new WhatIfs.Question(wanted.card(), wanted.run(), Optional.empty()),
        new WhatIfs.Moves(
            Optional.ofNullable(tierFrom),
            Optional.ofNullable(tierTo),
            Optional.ofNullable(direction).map(WhatIfsResource::direction)),
        page.after(),
        page.limit());
  }

  private static Direction direction(String text) {
    try {
      return Direction.valueOf(text);
    } catch (IllegalArgumentException e) {
      throw REASONS.invalid("direction");
    }
  }
}
