package io.echelon.platform.tiering.internal;

import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.card.Indicator;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries values of one indicator of a customer, the others as they are. Used by one thread. */
final class Trial {
  /** Rows of a batch. */
  static final int ROWS = 64;

  private final Scorecard card;
  private final IndicatorBatch present;
  private final BlockScorer scorer;
  private final Optional<RankCuts> cuts;
  private final String number;
  private final IndicatorBatch rows;

  /**
   * @param present the customer's values, in row 0
   * @param scorer for batches of {@link #ROWS}
   * @param cuts of the run, where the tier follows from the rank
   * @param number the customer's number
   */
  Trial(
      Scorecard card,
      IndicatorBatch present,
      BlockScorer scorer,
      Optional<RankCuts> cuts,
      String number) {
    this.card = card;
    this.present = present;
    this.scorer = scorer;
    this.cuts = cuts;
    this.number = number;
    rows = new IndicatorBatch(card, ROWS);
  }

  /**
   * What a value gives.
   *
   * @param value a number, the index of a category, or 1 and 0 for a flag
   * @param tier index of the tier
   * @param total points in all
   */
  record Outcome(double value, int tier, double total) {}

  Outcome of(int column, double value) {
    return of(column, List.of(value)).get(0);
  }

  /** At most {@link #ROWS} values in one call of the strategy. */
  List<Outcome> of(int column, List<Double> values) {
    rows.clear();
    for (double value : values) {
      int row = rows.addRow();
      for (int i = 0; i < card.indicators().size(); i++) {
        copy(i, row);
      }
      set(column, row, value);
    }
    scorer.score(rows);
    List<Outcome> outcomes = new ArrayList<>();
    for (int row = 0; row < values.size(); row++) {
      outcomes.add(new Outcome(values.get(row), tier(row), scorer.scores().total()[row]));
    }
    return outcomes;
  }

  private int tier(int row) {
    return cuts.isEmpty()
        ? scorer.tier(row)
        : cuts.get().tier(scorer.scores().total()[row], rows, row, number);
  }

  private void copy(int column, int row) {
    switch (card.indicators().get(column).kind()) {
      case NUMBER, DATE -> rows.numbers(column)[row] = present.numbers(column)[0];
      case CATEGORY -> rows.categories(column)[row] = present.categories(column)[0];
      case FLAG -> rows.flags(column)[row] = present.flags(column)[0];
    }
  }

  private void set(int column, int row, double value) {
    Indicator.Kind kind = card.indicators().get(column).kind();
    switch (kind) {
      case NUMBER, DATE -> rows.numbers(column)[row] = value;
      case CATEGORY -> rows.categories(column)[row] = (int) value;
      case FLAG -> rows.flags(column)[row] = value != 0;
    }
  }
}
