package io.echelon.platform.tiering.internal;

import io.echelon.platform.tiering.ReviewedLine.Grade;
import io.echelon.spi.LocalizedText;
import io.echelon.spi.scoring.card.Band;
import io.echelon.spi.scoring.card.Characteristic;
import io.echelon.spi.scoring.card.CurvePoint;
import io.echelon.spi.scoring.card.Indicator;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts the scale of a criterion into words, best grade first, and marks where a value lies. */
final class GradeText {
  private final Scorecard card;
  private final RatingDetail detail;

  GradeText(Scorecard card, RatingDetail detail) {
    this.card = card;
    this.detail = detail;
  }

  /** In the order of the card's characteristics. */
  List<List<Grade>> grades() {
    return card.characteristics().stream().map(this::grades).toList();
  }

  private List<Grade> grades(Characteristic c) {
    int column = card.indicatorIndex(c.indicator());
    double value = detail.numbers()[column];
    List<Grade> grades =
        !c.bands().isEmpty()
            ? bands(c, value)
            : !c.curve().isEmpty() ? curve(c, value) : categories(c, column);
    grades.sort(Comparator.comparingDouble(Grade::points).reversed());
    return grades;
  }

  static String range(List<Band> bands, int band) {
    String from = band == 0 ? "" : "≥ " + Numbers.plain(bands.get(band).from());
    String to = band == bands.size() - 1 ? "" : "< " + Numbers.plain(bands.get(band + 1).from());
    return from.isEmpty() && to.isEmpty() ? "-" : (from + " " + to).trim();
  }

  private static List<Grade> bands(Characteristic c, double value) {
    List<Grade> grades = new ArrayList<>();
    for (int i = 0; i < c.bands().size(); i++) {
      grades.add(
          new Grade(
              Words.plain(range(c.bands(), i)),
              c.bands().get(i).share() * c.weight(),
              !Double.isNaN(value) && c.bandOf(value) == i));
    }
    return grades;
  }

  /** The stretches between a curve's corners; what lies outside belongs to the nearest. */
  private static List<Grade> curve(Characteristic c, double value) {
    List<Grade> grades = new ArrayList<>();
    List<CurvePoint> corners = c.curve();
    int last = corners.size() - 1;
    for (int i = 0; i < last; i++) {
      CurvePoint from = corners.get(i);
      CurvePoint to = corners.get(i + 1);
      boolean above = i == 0 || value >= from.at();
      boolean below = i == last - 1 || value < to.at();
      grades.add(
          new Grade(
              Words.plain(Numbers.plain(from.at()) + " – " + Numbers.plain(to.at())),
              Math.max(from.share(), to.share()) * c.weight(),
              !Double.isNaN(value) && above && below));
    }
    return grades;
  }

  private List<Grade> categories(Characteristic c, int column) {
    Optional<LocalizedText> value = detail.values().get(column);
    List<Grade> grades = new ArrayList<>();
    for (Indicator.Category category : card.indicators().get(column).categories()) {
      grades.add(
          new Grade(
              category.name(),
              c.categories().getOrDefault(category.code(), 0.0) * c.weight(),
              value.equals(Optional.of(category.name()))));
    }
    return grades;
  }
}
