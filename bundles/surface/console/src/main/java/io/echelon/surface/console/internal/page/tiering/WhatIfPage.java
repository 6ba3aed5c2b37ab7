package io.echelon.surface.console.internal.page.tiering;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.WhatIfCosts;
import io.echelon.platform.tiering.DryRuns;
import io.echelon.platform.tiering.Mover;
import io.echelon.platform.tiering.Runs;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.tiering.WhatIfs;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.UnitNames;
import io.echelon.surface.console.internal.view.View;
import java.util.Optional;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tries a version of the scorecard on a run: who would move, what that would cost. */
@Component(service = Page.class)
@Path("units/{unit}/tiering/what-if")
public final class WhatIfPage implements Page {
  private static final int SHOWN = 50;

  private final WhatIfs whatIfs;
  private final WhatIfCosts costs;
  private final Scorecards scorecards;
  private final Runs runs;
  private final UnitNames names;

  @Activate
  public WhatIfPage(
      @Reference(policyOption = GREEDY) WhatIfs whatIfs,
      @Reference(policyOption = GREEDY) WhatIfCosts costs,
      @Reference(policyOption = GREEDY) Scorecards scorecards,
      @Reference(policyOption = GREEDY) Runs runs,
      @Reference(policyOption = GREEDY) UnitNames names) {
    this.whatIfs = whatIfs;
    this.costs = costs;
    this.scorecards = scorecards;
    this.runs = runs;
    this.names = names;
  }

  @GET
  public View ask(
      @Context Caller caller, @PathParam("unit") String unit, @BeanParam WhatIfQuestion question) {
    return question
        .shown("what-if")
        .with("versions", scorecards.list(caller, unit))
        .with("runs", runs.list(caller, unit, Optional.empty(), SHOWN).items());
  }

  /** The answer, which takes as long as a run. */
  @GET
  @Path("answer")
  public View answer(
      @Context Caller caller, @PathParam("unit") String unit, @BeanParam WhatIfQuestion question) {
    return question
        .shown("what-if-answer")
        .with("items", names.items(unit))
        .with(
            "estimate",
            costs.estimate(caller, unit, question.card(), question.run(), question.prices()));
  }

  /** Who would move. */
  @GET
  @Path("movers")
  public View movers(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @BeanParam WhatIfQuestion question,
      @QueryParam("after") String after) {
    DryRuns.Card card = question.card();
    io.echelon.platform.base.Page<Mover> page =
        whatIfs.movers(
            caller,
            unit,
            new WhatIfs.Question(card, question.run(), Optional.empty()),
            new WhatIfs.Moves(Optional.empty(), Optional.empty(), Optional.empty()),
            Optional.ofNullable(after),
            SHOWN);
    return question.shown("what-if-movers").with("movers", page.items()).with("next", page.next());
  }
}
