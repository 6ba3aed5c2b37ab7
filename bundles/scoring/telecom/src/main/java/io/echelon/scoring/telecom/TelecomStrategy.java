package io.echelon.scoring.telecom;

import io.echelon.spi.LocalizedText;
import io.echelon.spi.scoring.ScoringStrategy;
import java.io.InputStream;
import org.osgi.service.component.annotations.Component;

/**
 * Tiers of telecom group customers: A1, A2, B1, B2, C by current and strategic value and by
 * designations.
 *
 * <p>Source: 集团客户分层分级服务管理办法, Article 5. Weights, bands and cut-offs are defaults of ours; the
 * designations are the regulation's.
 */
@Component
public final class TelecomStrategy implements ScoringStrategy {

  @Override
  public String id() {
    return "telecom";
  }

  @Override
  public LocalizedText name() {
    return new LocalizedText("Telecom group customers", "电信集团客户");
  }

  @Override
  public InputStream defaultScorecard() {
    return TelecomStrategy.class.getResourceAsStream("scorecard.json");
  }
}
