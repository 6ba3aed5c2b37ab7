package io.echelon.scoring.standard;

import io.echelon.spi.LocalizedText;
import io.echelon.spi.scoring.Scorer;
import io.echelon.spi.scoring.ScoringStrategy;
import io.echelon.spi.scoring.card.CompiledScorecard;
import io.echelon.spi.scoring.card.Scorecard;
import java.io.InputStream;

/**
 * A strategy that is nothing but a document and the kind of rule it works by. Its scorecards may
 * say anything else, but a card with another kind of rule is another strategy's.
 */
final class StandardStrategy implements ScoringStrategy {
  private final String id;
  private final RuleKind kind;
  private final LocalizedText name;

  StandardStrategy(String id, RuleKind kind, LocalizedText name) {
    this.id = id;
    this.kind = kind;
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
  public InputStream defaultScorecard() {
    return StandardStrategy.class.getResourceAsStream("policies/" + id + ".json");
  }

  @Override
  public Scorer compile(Scorecard card) {
    kind.require(card.rule());
    return new CompiledScorecard(card);
  }
}
