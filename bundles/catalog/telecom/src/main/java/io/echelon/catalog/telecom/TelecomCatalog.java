package io.echelon.catalog.telecom;

import io.echelon.spi.LocalizedText;
import io.echelon.spi.catalog.EntitlementCatalog;
import java.io.InputStream;
import org.osgi.service.component.annotations.Component;

/**
 * Service standards of telecom group customers by tier.
 *
 * <p>Source: 集团客户分层分级服务管理办法, Articles 14 and 16. By Article 3 all of it is an internal minimum
 * standard, never a promise to the customer. The text of Article 16 breaks off inside the executive
 * sponsor, so what follows it is named without a figure.
 *
 * <p>Faults have what 服务级别管理规定, Article 6, promises every customer by their severity.
 */
@Component
public final class TelecomCatalog implements EntitlementCatalog {

  @Override
  public String id() {
    return "telecom";
  }

  @Override
  public LocalizedText name() {
    return new LocalizedText("Telecom group service", "电信集团客户服务");
  }

  @Override
  public InputStream document() {
    return TelecomCatalog.class.getResourceAsStream("catalog.json");
  }
}
