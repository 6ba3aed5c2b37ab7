package io.echelon.catalog.standard;

import io.echelon.platform.tiering.ScorecardDocument;
import io.echelon.scoring.standard.StandardStrategies;
import io.echelon.sdk.testkit.CatalogContract;
import io.echelon.spi.catalog.EntitlementCatalog;
import io.echelon.spi.scoring.card.Tier;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Every standard catalog keeps the contract, for the tiers of the policy that has its id. */
@RunWith(Parameterized.class)
public class StandardCatalogContractTest extends CatalogContract {
  private final EntitlementCatalog catalog;
  private final List<Tier> tiers;

  /** One of the catalogs; the id names it in reports. */
  public StandardCatalogContractTest(String id) {
    catalog = StandardCatalogs.of(id);
    tiers =
        StandardCatalogsTest.FOR_EVERYBODY.contains(id)
            ? List.of()
            : ScorecardDocument.read(StandardStrategies.of(id).defaultScorecard()).tiers();
  }

  @Parameterized.Parameters(name = "{0}")
  public static List<String> ids() {
    return StandardCatalogs.all().stream().map(EntitlementCatalog::id).toList();
  }

  @Override
  protected EntitlementCatalog catalog() {
    return catalog;
  }

  @Override
  protected List<String> tiers() {
    return tiers.stream().map(Tier::code).toList();
  }

  @Override
  protected Map<String, String> classes() {
    return tiers.stream().collect(Collectors.toMap(Tier::code, Tier::parent));
  }
}
