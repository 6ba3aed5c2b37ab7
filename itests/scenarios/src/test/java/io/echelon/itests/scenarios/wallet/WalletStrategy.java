package io.echelon.itests.scenarios.wallet;

import io.echelon.spi.LocalizedText;
import io.echelon.spi.scoring.Scorer;
import io.echelon.spi.scoring.ScoringStrategy;
import io.echelon.spi.scoring.card.Scorecard;
import java.io.InputStream;
import org.osgi.service.component.annotations.Component;

/**
 * A strategy that computes by itself: a ratio of two indicators and a decay over time, neither of
 * which bands can express. Like any plug-in it sees the contracts alone.
 */
@Component
public final class WalletStrategy implements ScoringStrategy {

  @Override
  public String id() {
    return "wallet";
  }

  @Override
  public LocalizedText name() {
    return new LocalizedText("Share of wallet and recency", "钱包份额与活跃度");
  }

  @Override
  public InputStream defaultScorecard() {
    return WalletStrategy.class.getResourceAsStream("scorecard.json");
  }

  @Override
  public Scorer compile(Scorecard card) {
    return new WalletScorer(card);
  }
}
