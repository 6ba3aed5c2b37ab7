package io.echelon.surface.console.internal.quality;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.servicedesk.Causes;
import io.echelon.platform.unit.CauseRule;
import io.echelon.platform.unit.Units;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.Period;
import io.echelon.surface.console.internal.page.Redirect;
import io.echelon.surface.console.internal.page.UnitNames;
import io.echelon.surface.console.internal.view.View;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.ws.rs.BeanParam;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.FormParam;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What resolved requests were caused by, and what was concluded of it. */
@Component(service = Page.class)
@Path("units/{unit}/quality/causes")
public final class CausesPage implements Page {
  private static final int SHOWN = 20;

  private final Causes causes;
  private final UnitNames names;
  private final Units units;

  @Activate
  public CausesPage(
      @Reference(policyOption = GREEDY) Causes causes,
      @Reference(policyOption = GREEDY) UnitNames names,
      @Reference(policyOption = GREEDY) Units units) {
    this.causes = causes;
    this.names = names;
    this.units = units;
  }

  /** The period beside the one before, and the latest conclusions. */
  @GET
  public View causes(
      @Context Caller caller, @PathParam("unit") String unit, @BeanParam Period period) {
    LocalDate first = period.first(units.today());
    LocalDate last = period.last(units.today());
    return View.of("quality-causes")
        .with("from", first)
        .with("to", last)
        .with("report", causes.report(caller, unit, first, last))
        .with(
            "causeNames",
            names.desk(unit).causes().stream()
                .collect(Collectors.toMap(CauseRule::code, CauseRule::name)))
        .with("items", names.items(unit))
        .with("reviews", causes.reviews(caller, unit, Optional.empty(), SHOWN).items());
  }

  @POST
  public Response conclude(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @BeanParam Period period,
      @FormParam("conclusions") @DefaultValue("") String conclusions,
      @FormParam("actions") @DefaultValue("") String actions) {
    LocalDate first = period.first(units.today());
    LocalDate last = period.last(units.today());
    causes.review(caller, unit, first, last, conclusions, actions);
    return Redirect.to("/console/units/" + unit + "/quality/causes?from=" + first + "&to=" + last);
  }
}
