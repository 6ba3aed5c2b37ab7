package io.echelon.surface.console.internal.page.customer;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.Upgrade;
import io.echelon.platform.entitlement.Upgrades;
import io.echelon.platform.tiering.Explanation;
import io.echelon.platform.tiering.Tiers;
import io.echelon.platform.tiering.Timeline;
import io.echelon.platform.unit.Units;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.Fields;
import io.echelon.surface.console.internal.page.UnitNames;
import io.echelon.surface.console.internal.view.View;
import java.time.Clock;
import java.time.Instant;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The parts of a customer's page that take longer to find out: its tiers over time, its lift. */
@Component(service = Page.class)
@Path("units/{unit}/customers/{number}/outlook")
public final class CustomerOutlookPage implements Page {
  private final Tiers tiers;
  private final Upgrades upgrades;
  private final UnitNames names;
  private final Units units;
  private final Clock clock;

  @Activate
  public CustomerOutlookPage(
      @Reference(policyOption = GREEDY) Tiers tiers,
      @Reference(policyOption = GREEDY) Upgrades upgrades,
      @Reference(policyOption = GREEDY) UnitNames names,
      @Reference(policyOption = GREEDY) Units units,
      @Reference(policyOption = GREEDY) Clock clock) {
    this.tiers = tiers;
    this.upgrades = upgrades;
    this.names = names;
    this.units = units;
    this.clock = clock;
  }

  /** Its tiers day by day, as they were known at the end of a day. */
  @GET
  @Path("timeline")
  public View timeline(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @QueryParam("known") String known) {
    Instant knownAt =
        Fields.day("known", known)
            .map(day -> units.startOf(day.plusDays(1)))
            .filter(clock.instant()::isAfter)
            .orElseGet(clock::instant);
    Timeline timeline = tiers.timeline(caller, unit, number, knownAt);
    return View.of("customer-timeline")
        .with("number", number)
        .with("today", units.today())
        .with("known", units.dayOf(knownAt.minusMillis(1)))
        .with("timeline", timeline)
        .with("grid", TierGrid.of(timeline, at -> tiers.timeline(caller, unit, number, at)));
  }

  @GET
  @Path("lift")
  public View lift(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("number") String number) {
    Upgrade upgrade = upgrades.of(caller, unit, number);
    Explanation why = tiers.explain(caller, unit, number, units.today(), clock.instant());
    return View.of("customer-lift")
        .with("upgrade", upgrade)
        .with("items", names.items(unit))
        .with("points", LiftedPoints.of(why, upgrade.lift(), names.card(unit)));
  }
}
