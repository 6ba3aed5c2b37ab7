package io.echelon.scoring.manufacturing;

import io.echelon.spi.LocalizedText;
import io.echelon.spi.scoring.ScoringStrategy;
import java.io.InputStream;
import org.osgi.service.component.annotations.Component;

/**
 * Tiers of a manufacturer's customers: A, B, C, D by rank over eight items of 100 points in all,
 * 20, 30, 40 and 10 % of the customers. Of equal points the larger sales scale stands first.
 *
 * <p>Source: XXX公司客户分级管理制度, clauses 1 and 2. The items and the shares are the regulation's;
 * weights, bands and categories are defaults of ours.
 *
 * <p>The quotas bind the review from ten customers on, a default too: of fewer, 10 % is less than
 * one customer, and a place in D would be a matter of rounding.
 */
@Component
public final class ManufacturingStrategy implements ScoringStrategy {

  @Override
  public String id() {
    return "manufacturing";
  }

  @Override
  public LocalizedText name() {
    return new LocalizedText("A manufacturer's customers", "生产企业客户");
  }

  @Override
  public InputStream defaultScorecard() {
    return ManufacturingStrategy.class.getResourceAsStream("scorecard.json");
  }
}
