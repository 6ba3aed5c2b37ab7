package io.echelon.platform.entitlement;

import io.echelon.platform.tiering.Lift;
import java.util.List;

/**
 * What would lift a customer one tier, and what it would be worth to it.
 *
 * @param lift what would lift it
 * @param catalogVersion version of the catalog that counts today, 0 if the unit has none
 * @param gains what the next tier may claim and the rated one may not; empty without a next tier
 */
public record Upgrade(Lift lift, int catalogVersion, List<CatalogDocument.Entry> gains) {
  public Upgrade {
    gains = List.copyOf(gains);
  }
}
