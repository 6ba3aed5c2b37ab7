package io.echelon.surface.rest.internal.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.echelon.platform.entitlement.WhatIfCosts;
import io.echelon.platform.tiering.DryRuns;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A scorecard to try on a run.
 *
 * @param scorecardVersion one of the unit's versions; without it, and without a card, the one that
 *     counts
 * @param scorecard a card instead of a version
 * @param run id of the run; the published one that wins today if absent
 * @param price what things cost; without it only numbers of customers are told
 */
public record NewWhatIf(
    Optional<Integer> scorecardVersion,
    @Schema(type = "object", description = "A scorecard, as a version's card") JsonNode scorecard,
    Optional<Long> run,
    Optional<PriceList> price) {

  /**
   * What things cost.
   *
   * @param currency ISO 4217 code of all amounts
   * @param sales code of the indicator on which discounts are given
   * @param occasions cost of one occasion by service item that recurs
   * @param manager cost of a dedicated manager per customer and year
   */
  public record PriceList(
      String currency,
      Optional<String> sales,
      Map<String, BigDecimal> occasions,
      Optional<BigDecimal> manager) {
    public PriceList {
      Required.of(currency, "price/currency");
    }
  }

  /** Which scorecard. */
  public DryRuns.Card card() {
    return new DryRuns.Card(
        scorecardVersion, Optional.ofNullable(scorecard).map(JsonNode::toString));
  }

  /** What things cost, if it was told. */
  public Optional<WhatIfCosts.Prices> prices() {
    return price.map(
        p -> new WhatIfCosts.Prices(p.currency(), p.sales(), p.occasions(), p.manager()));
  }
}
