package io.echelon.sdk.testkit;

import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;
import io.echelon.spi.scoring.Scorer;
import io.echelon.spi.scoring.ScoringStrategy;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.List;

/** Spoils right scorers. */
final class Faults {
  private static final int SIZE = 0;

  private Faults() {}

  /** What a faulty scorer does to a row that a right one has scored. */
  interface Fault {
    void in(IndicatorBatch in, ScoreBatch out, int row);
  }

  static ScoringStrategy spoilt(Fault fault) {
    return new SampleStrategy("cut-offs.json", (card, right) -> each(right, fault));
  }

  static Scorer each(Scorer right, Fault fault) {
    return (in, out) -> {
      right.score(in, out);
      for (int row = 0; row < in.size(); row++) {
        fault.in(in, out, row);
      }
    };
  }

  /** Other points for the size, and sums that fit them. */
  static void give(ScoreBatch out, int row, double points) {
    double more = points - out.points(SIZE)[row];
    out.points(SIZE)[row] = points;
    out.groups(0)[row] += more;
    out.total()[row] += more;
  }

  static Scorecard plain(Scorecard card) {
    return new Scorecard(
        card.id(),
        card.name(),
        card.source(),
        card.tiers(),
        card.indicators(),
        card.groups(),
        card.characteristics(),
        List.of(),
        card.rule(),
        card.cycle(),
        card.offboarding());
  }
}
