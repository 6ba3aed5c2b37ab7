package ${package};

import io.echelon.sdk.testkit.CatalogContract;
import io.echelon.spi.catalog.EntitlementCatalog;
import java.util.List;

/** Holds the catalog against every rule of the contract. */
public class ServiceCatalogTest extends CatalogContract {
  @Override
  protected EntitlementCatalog catalog() {
    return new ServiceCatalog();
  }

  @Override
  protected List<String> tiers() {
    return List.of("GOLD", "SILVER", "BASIC");
  }
}
