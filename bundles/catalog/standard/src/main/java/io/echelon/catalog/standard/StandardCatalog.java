package io.echelon.catalog.standard;

import io.echelon.spi.LocalizedText;
import io.echelon.spi.catalog.EntitlementCatalog;
import java.io.InputStream;

/**
 * A catalog that is nothing but a document. Its id is that of the policy whose tiers it serves, if
 * it serves tiers.
 */
final class StandardCatalog implements EntitlementCatalog {
  private final String id;
  private final LocalizedText name;

  StandardCatalog(String id, LocalizedText name) {
    this.id = id;
    this.name = name;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public LocalizedText name() {
    return name;
  }

  @Override
  public InputStream document() {
    return StandardCatalog.class.getResourceAsStream("catalogs/" + id + ".json");
  }
}
