package io.echelon.scoring.bank;

import io.echelon.spi.LocalizedText;
import io.echelon.spi.scoring.ScoringStrategy;
import java.io.InputStream;
import org.osgi.service.component.annotations.Component;

/**
 * Tiers of bank customers: VIP, CORE, POTENTIAL, GENERAL by a value score of 100 points; 6,000,000
 * CNY under management make a VIP whatever the points.
 *
 * <p>Source: 客户分级管理制度 with its bank example, and 银行大客户管理流程. They name criteria and tiers; weights,
 * curves, bands, cut-offs and the 6,000,000 CNY are defaults of ours.
 */
@Component
public final class BankStrategy implements ScoringStrategy {

  @Override
  public String id() {
    return "bank";
  }

  @Override
  public LocalizedText name() {
    return new LocalizedText("Bank customers", "银行客户");
  }

  @Override
  public InputStream defaultScorecard() {
    return BankStrategy.class.getResourceAsStream("scorecard.json");
  }
}
