package io.echelon.surface.console.internal.quality;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.satisfaction.Satisfaction;
import io.echelon.platform.unit.Units;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.Period;
import io.echelon.surface.console.internal.view.View;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What customers answered after their requests had ended. */
@Component(service = Page.class)
@Path("units/{unit}/quality")
public final class SatisfactionPage implements Page {
  private final Satisfaction satisfaction;
  private final Units units;

  @Activate
  public SatisfactionPage(
      @Reference(policyOption = GREEDY) Satisfaction satisfaction,
      @Reference(policyOption = GREEDY) Units units) {
    this.satisfaction = satisfaction;
    this.units = units;
  }

  /** By tier, agent and channel. */
  @GET
  public View answers(
      @Context Caller caller, @PathParam("unit") String unit, @BeanParam Period period) {
    LocalDate first = period.first(units.today());
    LocalDate last = period.last(units.today());
    Map<Satisfaction.By, List<Satisfaction.SatisfactionLine>> lines =
        new EnumMap<>(Satisfaction.By.class);
    for (Satisfaction.By by : Satisfaction.By.values()) {
      lines.put(by, satisfaction.statistics(caller, unit, by, first, last));
    }
    return View.of("quality").with("from", first).with("to", last).with("lines", lines);
  }
}
