package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.text.Messages;
import io.echelon.platform.tiering.Explanation;
import io.echelon.platform.tiering.Measure;
import io.echelon.spi.LocalizedText;
import io.echelon.spi.scoring.card.AxesMatrix;
import io.echelon.spi.scoring.card.Characteristic;
import io.echelon.spi.scoring.card.Group;
import io.echelon.spi.scoring.card.Indicator;
import io.echelon.spi.scoring.card.ReasonCodes;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the points of one rating into words. */
final class RatingText {
  private static final Messages MESSAGES = new Messages(ExplanationWriter.class);
  private static final int MOST_REASONS = 4;

  private final Scorecard card;
  private final RatingDetail detail;

  RatingText(Scorecard card, RatingDetail detail) {
    this.card = card;
    this.detail = detail;
  }

  List<Explanation.Points> points() {
    List<Explanation.Points> points = new ArrayList<>();
    for (int i = 0; i < card.characteristics().size(); i++) {
      Characteristic c = card.characteristics().get(i);
      int column = card.indicatorIndex(c.indicator());
      points.add(
          new Explanation.Points(
              c.code(),
              c.name(),
              c.group(),
              value(column),
              step(c, column),
              detail.points()[i],
              c.weight()));
    }
    return points;
  }

  /** A fact as people read it, with its unit. */
  LocalizedText value(int column) {
    Indicator indicator = card.indicators().get(column);
    return detail
        .values()
        .get(column)
        .map(v -> indicator.unit().map(u -> Measure.behind(v, u)).orElse(v))
        .orElse(Words.NONE);
  }

  /** The band or category that held the value. */
  private LocalizedText step(Characteristic c, int column) {
    Optional<LocalizedText> value = detail.values().get(column);
    if (value.isEmpty()) {
      return Words.NONE;
    }
    if (!card.indicators().get(column).kind().isNumeric()) {
      return value.get();
    }
    if (!c.curve().isEmpty()) {
      return MESSAGES.text("curve");
    }
    return Words.plain(GradeText.range(c.bands(), c.bandOf(detail.numbers()[column])));
  }

  List<Explanation.Subtotal> subtotals() {
    List<Explanation.Subtotal> subtotals = new ArrayList<>();
    for (Group group : card.groups()) {
      double cap = group.cap().orElse(Double.POSITIVE_INFINITY);
      double sum = 0;
      double max = 0;
      for (int i = 0; i < card.characteristics().size(); i++) {
        if (card.characteristics().get(i).group().equals(group.code())) {
          sum += detail.points()[i];
          max += card.characteristics().get(i).weight();
        }
      }
      subtotals.add(
          new Explanation.Subtotal(
              group.code(), group.name(), Math.min(sum, cap), Math.min(max, cap)));
    }
    return subtotals;
  }

  /** Codes of the characteristics that cost most, the most costly first. */
  List<String> reasons() {
    return ReasonCodes.of(card, detail.points(), MOST_REASONS).stream()
        .map(i -> card.characteristics().get(i).code())
        .toList();
  }

  /** The level per axis, where the rule has axes and no designation decided. */
  List<Explanation.AxisLevel> levels() {
    if (!(card.rule() instanceof AxesMatrix matrix) || detail.decidedBy() < 0) {
      return List.of();
    }
    List<AxesMatrix.Level> levels = matrix.levels(detail.decidedBy());
    List<Explanation.AxisLevel> named = new ArrayList<>();
    for (int a = 0; a < levels.size(); a++) {
      AxesMatrix.Axis axis = matrix.axes().get(a);
      named.add(
          new Explanation.AxisLevel(
              axis.code(), axis.name(), levels.get(a).code(), levels.get(a).name()));
    }
    return named;
  }
}
