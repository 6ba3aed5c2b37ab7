package io.echelon.platform.entitlement;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.DryRuns;
import io.echelon.platform.tiering.WhatIfs;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Says what a scorecard would do to what customers may claim, and what that would cost. Writes
 * nothing. Safe for use by several threads.
 */
@ProviderType
public interface WhatIfCosts {

  /**
   * Tries a scorecard on a run and reads the catalog that counts today. Whoever could not be rated
   * keeps its tier and so its claims.
   *
   * @param run id of a run that has results; empty: the published one that wins today
   * @param prices what things cost; empty: only the numbers of customers are told
   * @throws io.echelon.platform.base.EchelonException as {@link WhatIfs#ask}; INVALID_INPUT for a
   *     price of a service item that nothing recurs in
   */
  WhatIfEstimate estimate(
      Caller caller, String unit, DryRuns.Card card, Optional<Long> run, Optional<Prices> prices);

  /**
   * What things cost the unit.
   *
   * @param currency ISO 4217 code of all amounts
   * @param sales code of the NUMBER of the scorecard on which a tier's discount is given, in the
   *     same currency; empty: discounts are left out
   * @param occasions cost of one occasion by service item, for items that recur, such as a visit
   * @param manager cost of a dedicated manager per customer and year; empty: managers are left out
   */
  record Prices(
      String currency,
      Optional<String> sales,
      Map<String, BigDecimal> occasions,
      Optional<BigDecimal> manager) {
    public Prices {
      Objects.requireNonNull(currency, "currency");
      sales = sales == null ? Optional.empty() : sales;
      occasions = occasions == null ? Map.of() : Map.copyOf(occasions);
      manager = manager == null ? Optional.empty() : manager;
    }
  }
}
