package io.echelon.sdk.testkit;

import io.echelon.platform.tiering.ScorecardDocument;
import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;
import io.echelon.spi.scoring.Scorer;
import io.echelon.spi.scoring.ScoringStrategy;
import io.echelon.spi.scoring.card.AxesMatrix;
import io.echelon.spi.scoring.card.Characteristic;
import io.echelon.spi.scoring.card.Indicator;
import io.echelon.spi.scoring.card.Indicator.Kind;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One customer under a strategy's own scorecard, for tests that read as prose: {@code
 * Rated.by(strategy).with("size", 1_000_000).flag("agreement").tier()}. Immutable: every step gives
 * another customer.
 */
public final class Rated {
  private final Scorecard card;
  private final Scorer scorer;
  private final Map<String, Object> values;

  private Rated(Scorecard card, Scorer scorer, Map<String, Object> values) {
    this.card = card;
    this.scorer = scorer;
    this.values = values;
  }

  /** A customer of whom nothing is known. */
  public static Rated by(ScoringStrategy strategy) {
    Scorecard card = ScorecardDocument.read(strategy.defaultScorecard());
    return new Rated(card, strategy.compile(card), Map.of());
  }

  /** The scorecard by which it is rated. */
  public Scorecard card() {
    return card;
  }

  /** With a NUMBER. */
  public Rated with(String indicator, double value) {
    return put(indicator, Kind.NUMBER, inside(indicator, value));
  }

  /** With a CATEGORY. */
  public Rated with(String indicator, String category) {
    int index = indicator(indicator).categoryCodes().indexOf(category);
    if (index < 0) {
      throw new IllegalArgumentException(indicator + " has no category " + category);
    }
    return put(indicator, Kind.CATEGORY, index);
  }

  /** With a FLAG set. */
  public Rated flag(String indicator) {
    return put(indicator, Kind.FLAG, true);
  }

  /** With a DATE that lies so many whole months before the day of the run. */
  public Rated monthsSince(String indicator, int months) {
    return put(indicator, Kind.DATE, inside(indicator, months));
  }

  /** Without a value that an earlier step gave. */
  public Rated without(String indicator) {
    indicator(indicator);
    Map<String, Object> fewer = new TreeMap<>(values);
    fewer.remove(indicator);
    return new Rated(card, scorer, fewer);
  }

  /** Codes of the values for want of which it is not ratable, in order; empty if it is. */
  public List<String> missing() {
    return card.requiredIndicators().stream()
        .filter(code -> !values.containsKey(code))
        .sorted()
        .toList();
  }

  /** Code of its tier. */
  public String tier() {
    int tier = scored().tier()[0];
    if (tier == ScoreBatch.BY_RANK) {
      throw new IllegalStateException("its tier depends on the other customers; ask for its score");
    }
    return card.tiers().get(tier).code();
  }

  /** Points in all. */
  public double score() {
    return scored().total()[0];
  }

  /** Points of a characteristic. */
  public double points(String characteristic) {
    List<String> codes = card.characteristics().stream().map(Characteristic::code).toList();
    return scored().points(codes.indexOf(characteristic))[0];
  }

  /** Codes of its levels, one per axis; empty where the rule has no axes. */
  public List<String> levels() {
    List<String> levels = new ArrayList<>();
    if (card.rule() instanceof AxesMatrix matrix) {
      ScoreBatch scores = scored();
      for (int a = 0; a < matrix.axes().size(); a++) {
        levels.add(matrix.axes().get(a).levels().get(scores.levels(a)[0]).code());
      }
    }
    return levels;
  }

  private ScoreBatch scored() {
    if (!missing().isEmpty()) {
      throw new IllegalStateException("not ratable without " + missing());
    }
    IndicatorBatch in = new IndicatorBatch(card, 1);
    in.addRow();
    values.forEach(
        (code, value) -> {
          int column = card.indicatorIndex(code);
          switch (card.indicators().get(column).kind()) {
            case NUMBER, DATE -> in.numbers(column)[0] = (Double) value;
            case CATEGORY -> in.categories(column)[0] = (Integer) value;
            case FLAG -> in.flags(column)[0] = (Boolean) value;
          }
        });
    ScoreBatch out = new ScoreBatch(card, 1);
    scorer.score(in, out);
    return out;
  }

  private Rated put(String indicator, Kind kind, Object value) {
    Kind is = indicator(indicator).kind();
    if (is != kind) {
      throw new IllegalArgumentException(indicator + " is a " + is + ", not a " + kind);
    }
    Map<String, Object> more = new TreeMap<>(values);
    more.put(indicator, value);
    return new Rated(card, scorer, more);
  }

  private double inside(String code, double value) {
    Indicator indicator = indicator(code);
    if (value < indicator.min().orElse(value) || value > indicator.max().orElse(value)) {
      throw new IllegalArgumentException(code + " can't be " + value);
    }
    return value;
  }

  private Indicator indicator(String code) {
    int index = card.indicatorIndex(code);
    if (index < 0) {
      throw new IllegalArgumentException("the scorecard has no indicator " + code);
    }
    return card.indicators().get(index);
  }
}
