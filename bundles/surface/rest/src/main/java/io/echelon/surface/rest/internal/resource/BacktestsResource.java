package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.Backtest;
import io.echelon.platform.tiering.WhatIfs;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.NewBacktest;
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

/** Tries scorecards on several runs; keeps nothing. */
@Component(service = RestResource.class)
@Path("units/{unit}/backtests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scorecards")
public final class BacktestsResource implements RestResource {
  private final WhatIfs whatIfs;

  @Activate
  public BacktestsResource(@Reference(policyOption = GREEDY) WhatIfs whatIfs) {
    this.whatIfs = whatIfs;
  }

  @POST
  @Operation(
      summary = "What a scorecard would have made of the last published runs",
      description = "Rates all customers of each run anew; keeps nothing")
  public Backtest backtest(
      @Context Caller caller, @PathParam("unit") String unit, NewBacktest wanted) {
    return whatIfs.backtest(caller, unit, wanted.card(), wanted.runs());
  }
}
