package io.echelon.catalog.bank;

import io.echelon.spi.LocalizedText;
import io.echelon.spi.catalog.EntitlementCatalog;
import java.io.InputStream;
import org.osgi.service.component.annotations.Component;

/**
 * Services of bank customers by tier.
 *
 * <p>Source: the bank example of 客户分级管理制度 and the general text before it. The example names VIP and
 * ordinary customers only, so that the three tiers below VIP have the regular service. It names no
 * review cadence: the periods are a default.
 */
@Component
public final class BankCatalog implements EntitlementCatalog {

  @Override
  public String id() {
    return "bank";
  }

  @Override
  public LocalizedText name() {
    return new LocalizedText("Bank service", "银行客户服务");
  }

  @Override
  public InputStream document() {
    return BankCatalog.class.getResourceAsStream("catalog.json");
  }
}
