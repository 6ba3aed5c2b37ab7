package io.echelon.itests.scenarios;

import io.echelon.spi.LocalizedText;
import io.echelon.spi.scoring.Scorer;
import io.echelon.spi.scoring.ScoringStrategy;
import io.echelon.spi.scoring.card.Scorecard;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;

/** Another strategy that waits before it scores. */
record HeldStrategy(ScoringStrategy held, CountDownLatch waiting, CountDownLatch go)
    implements ScoringStrategy {
  @Override
  public String id() {
    return held.id();
  }

  @Override
  public LocalizedText name() {
    return held.name();
  }

  @Override
  public InputStream defaultScorecard() {
    return held.defaultScorecard();
  }

  @Override
  public Scorer compile(Scorecard card) {
    Scorer scorer = held.compile(card);
    return (in, out) -> {
      waiting.countDown();
      try {
        go.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      scorer.score(in, out);
    };
  }
}
