package io.echelon.surface.console.internal.page.catalog;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.CatalogVersion;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.platform.unit.Units;
import io.echelon.spi.scoring.card.Tier;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.UnitNames;
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

/** What each tier may claim of each service. */
@Component(service = Page.class)
@Path("units/{unit}/catalog")
public final class CatalogPage implements Page {
  private final Catalogs catalogs;
  private final UnitNames names;
  private final Units units;

  @Activate
  public CatalogPage(
      @Reference(policyOption = GREEDY) Catalogs catalogs,
      @Reference(policyOption = GREEDY) UnitNames names,
      @Reference(policyOption = GREEDY) Units units) {
    this.catalogs = catalogs;
    this.names = names;
    this.units = units;
  }

  /**
   * @param version which one to show; absent: the one in force
   */
  @GET
  public View catalog(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @QueryParam("version") Integer version) {
    List<Tier> tiers = names.tiers(unit);
    View view =
        View.of("catalog")
            .with("versions", catalogs.list(caller, unit))
            .with("tiers", tiers)
            .with("today", units.today());
    Optional<CatalogVersion> shown =
        version == null
            ? catalogs.current(unit, units.today())
            : Optional.of(catalogs.get(caller, unit, version));
    return shown
        .map(v -> view.with("shown", v).with("rows", ClaimRow.of(v.document(), tiers)))
        .orElse(view);
  }
}
