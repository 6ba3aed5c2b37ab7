package io.echelon.surface.console.internal.quality;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.quality.AgentEvaluation;
import io.echelon.platform.quality.Evaluations;
import io.echelon.platform.unit.Units;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.Period;
import io.echelon.surface.console.internal.view.View;
import java.time.LocalDate;
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

/** How those who work on requests did. */
@Component(service = Page.class)
@Path("units/{unit}/quality/agents")
public final class AgentsPage implements Page {
  private final Evaluations evaluations;
  private final Units units;

  @Activate
  public AgentsPage(
      @Reference(policyOption = GREEDY) Evaluations evaluations,
      @Reference(policyOption = GREEDY) Units units) {
    this.evaluations = evaluations;
    this.units = units;
  }

  @GET
  public View agents(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @BeanParam Period period,
      @QueryParam("after") String after) {
    LocalDate first = period.first(units.today());
    LocalDate last = period.last(units.today());
    io.echelon.platform.base.Page<AgentEvaluation> page =
        evaluations.list(caller, unit, first, last, Optional.ofNullable(after), Evaluations.MOST);
    return View.of("quality-agents")
        .with("from", first)
        .with("to", last)
        .with("agents", page.items())
        .with("next", page.next());
  }
}
