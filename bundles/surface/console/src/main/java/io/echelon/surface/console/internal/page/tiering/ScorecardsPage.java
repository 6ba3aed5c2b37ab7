package io.echelon.surface.console.internal.page.tiering;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.ScorecardVersion;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.unit.Units;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.view.View;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The versions of a unit's scorecard, and what one of them says. */
@Component(service = Page.class)
@Path("units/{unit}/tiering/scorecards")
public final class ScorecardsPage implements Page {
  private final Scorecards scorecards;
  private final Units units;

  @Activate
  public ScorecardsPage(
      @Reference(policyOption = GREEDY) Scorecards scorecards,
      @Reference(policyOption = GREEDY) Units units) {
    this.scorecards = scorecards;
    this.units = units;
  }

  /**
   * @param version which one to show; absent: the one in force
   */
  @GET
  public View scorecards(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @QueryParam("version") Integer version) {
    List<ScorecardVersion> versions = scorecards.list(caller, unit);
    View view = View.of("scorecards").with("versions", versions).with("today", units.today());
    if (versions.isEmpty()) {
      return view;
    }
    ScorecardVersion shown =
        Optional.ofNullable(version)
            .map(v -> scorecards.get(caller, unit, v))
            .orElseGet(() -> scorecards.current(unit, units.today()));
    return view.with("shown", shown);
  }
}
