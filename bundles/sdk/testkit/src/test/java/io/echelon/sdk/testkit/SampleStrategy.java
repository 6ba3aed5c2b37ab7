package io.echelon.sdk.testkit;

import io.echelon.spi.LocalizedText;
import io.echelon.spi.scoring.Scorer;
import io.echelon.spi.scoring.ScoringStrategy;
import io.echelon.spi.scoring.card.CompiledScorecard;
import io.echelon.spi.scoring.card.Scorecard;
import java.io.InputStream;
import java.util.function.BiFunction;

/** Keeps the contract, unless its scorer is spoilt. */
class SampleStrategy implements ScoringStrategy {
  private final String document;
  private final BiFunction<Scorecard, Scorer, Scorer> spoil;

  SampleStrategy(String document) {
    this(document, (card, right) -> right);
  }

  /**
   * A strategy with a fault.
   *
   * @param spoil makes the faulty scorer, given the card and a right one
   */
  SampleStrategy(String document, BiFunction<Scorecard, Scorer, Scorer> spoil) {
    this.document = document;
    this.spoil = spoil;
  }

  @Override
  public String id() {
    return "sample";
  }

  @Override
  public LocalizedText name() {
    return new LocalizedText("Sample", "示例");
  }

  @Override
  public InputStream defaultScorecard() {
    return SampleStrategy.class.getResourceAsStream(document);
  }

  @Override
  public Scorer compile(Scorecard card) {
    return spoil.apply(card, new CompiledScorecard(card));
  }
}
