package io.echelon.surface.console.internal.complaint;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.complaint.Complaints;
import io.echelon.platform.unit.Units;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.Period;
import io.echelon.surface.console.internal.view.View;
import java.time.LocalDate;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The figures of complaints. */
@Component(service = Page.class)
@Path("units/{unit}/complaint-figures")
public final class ComplaintFiguresPage implements Page {
  private final Complaints complaints;
  private final Units units;

  @Activate
  public ComplaintFiguresPage(
      @Reference(policyOption = GREEDY) Complaints complaints,
      @Reference(policyOption = GREEDY) Units units) {
    this.complaints = complaints;
    this.units = units;
  }

  @GET
  public View figures(
      @Context Caller caller, @PathParam("unit") String unit, @BeanParam Period period) {
    LocalDate first = period.first(units.today());
    LocalDate last = period.last(units.today());
    return View.of("complaint-figures")
        .with("from", first)
        .with("to", last)
        .with("figures", complaints.statistics(caller, unit, first, last));
  }
}
