package io.echelon.surface.console.internal.page.tiering;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.Assessments;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunState;
import io.echelon.platform.tiering.Runs;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.view.View;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where a unit's tiering stands: its latest publication, its assessments, its latest runs. */
@Component(service = Page.class)
@Path("units/{unit}/tiering")
public final class TieringPage implements Page {
  private static final int SHOWN = 8;

  private final Runs runs;
  private final Assessments assessments;

  @Activate
  public TieringPage(
      @Reference(policyOption = GREEDY) Runs runs,
      @Reference(policyOption = GREEDY) Assessments assessments) {
    this.runs = runs;
    this.assessments = assessments;
  }

  @GET
  public View tiering(@Context Caller caller, @PathParam("unit") String unit) {
    List<Run> latest =
        runs.list(caller, unit, Optional.empty(), io.echelon.platform.base.Page.MAX).items();
    return View.of("tiering")
        .with("runs", latest.stream().limit(SHOWN).toList())
        .with("published", latest.stream().filter(r -> r.state() == RunState.PUBLISHED).findFirst())
        .with("assessments", assessments.list(caller, unit, Optional.empty(), SHOWN).items());
  }
}
