package io.echelon.catalog.standard;

import io.echelon.platform.tiering.ScorecardDocument;
import io.echelon.scoring.standard.StandardStrategies;
import io.echelon.sdk.testkit.CatalogContract;
import io.echelon.spi.catalog.EntitlementCatalog;
import io.echelon.spi.scoring.card.Scorecard;
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
  private final Scorecard policy;

  /** One of the catalogs; the id names it in reports. */
  public StandardCatalogContractTest(String id) {
    catalog = StandardCatalogs.of(id);
    policy = ScorecardDocument.read(StandardStrategies.of(id).defaultScorecard());
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
    return policy.tiers().stream().map(Tier::code).toList();
  }

  @Override
  protected Map<String, String> classes() {
    return policy.tiers().stream().collect(Collectors.toMap(Tier::code, Tier::parent));
  }
}
