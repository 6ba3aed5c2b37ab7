package io.echelon.catalog.manufacturing;

import io.echelon.spi.LocalizedText;
import io.echelon.spi.catalog.EntitlementCatalog;
import java.io.InputStream;
import org.osgi.service.component.annotations.Component;

/**
 * Terms of supply of manufacturing customers by tier.
 *
 * <p>Source: XXX公司客户分级管理制度, part 1, numbers 3 to 6. What holds in principle (原则上) there may be
 * excepted by approval. That C and D have no rush orders and D comes last is not said there. Its
 * clause on domestic agents breaks off and is left out; that payment terms drop a tier after two
 * payments out of terms is a rule, not an entitlement.
 */
@Component
public final class ManufacturingCatalog implements EntitlementCatalog {

  @Override
  public String id() {
    return "manufacturing";
  }

  @Override
  public LocalizedText name() {
    return new LocalizedText("Manufacturing terms", "制造客户供货条件");
  }

  @Override
  public InputStream document() {
    return ManufacturingCatalog.class.getResourceAsStream("catalog.json");
  }
}
