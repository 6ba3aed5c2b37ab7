package io.echelon.surface.console.internal.page.tiering;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.Runs;
import io.echelon.platform.unit.Units;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.Fields;
import io.echelon.surface.console.internal.page.Redirect;
import io.echelon.surface.console.internal.view.View;
import java.util.Optional;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.FormParam;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A unit's runs, and the start of a new one. */
@Component(service = Page.class)
@Path("units/{unit}/tiering/runs")
public final class RunsPage implements Page {
  private static final int SHOWN = 50;

  private final Runs runs;
  private final Units units;

  @Activate
  public RunsPage(
      @Reference(policyOption = GREEDY) Runs runs, @Reference(policyOption = GREEDY) Units units) {
    this.runs = runs;
    this.units = units;
  }

  @GET
  public View runs(
      @Context Caller caller, @PathParam("unit") String unit, @QueryParam("after") String after) {
    io.echelon.platform.base.Page<Run> page =
        runs.list(caller, unit, Optional.ofNullable(after), SHOWN);
    return View.of("runs")
        .with("runs", page.items())
        .with("next", page.next())
        .with("today", units.today());
  }

  @POST
  public Response start(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @FormParam("name") @DefaultValue("") String name,
      @FormParam("asOf") String asOf) {
    Run run = runs.start(caller, unit, name.strip(), Fields.neededDay("asOf", asOf));
    return Redirect.to(RunAddress.of(unit, run.id()));
  }
}
