package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.text.Messages;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.tiering.Correction;
import io.echelon.platform.tiering.Explanation;
import io.echelon.platform.tiering.Explanation.CustomerRef;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunEvent;
import io.echelon.platform.tiering.RunLine;
import io.echelon.platform.tiering.RunStep;
import io.echelon.platform.tiering.TierAnswer;
import io.echelon.spi.LocalizedText;
import io.echelon.spi.scoring.ScoreBatch;
import io.echelon.spi.scoring.card.Band;
import io.echelon.spi.scoring.card.Characteristic;
import io.echelon.spi.scoring.card.CutOffs;
import io.echelon.spi.scoring.card.Designation;
import io.echelon.spi.scoring.card.Group;
import io.echelon.spi.scoring.card.Indicator;
import io.echelon.spi.scoring.card.Scorecard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a rating into words, from what the run kept: no plug-in is asked. */
final class ExplanationWriter {
  private static final Messages MESSAGES = new Messages(ExplanationWriter.class);

  private final Scorecard card;
  private final Run run;
  private final List<RunEvent> steps;

  ExplanationWriter(Scorecard card, Run run, List<RunEvent> steps) {
    this.card = card;
    this.run = run;
    this.steps = steps;
  }

  static Explanation withoutTier(Customer customer, LocalDate on) {
    LocalizedText none = MESSAGES.text("none", customer.name(), on.toString());
    return new Explanation(
        ref(customer), Optional.empty(), List.of(), List.of(), none, List.of(), none);
  }

  Explanation write(Customer customer, TierAnswer answer, RunLine line) {
    List<Explanation.Points> points = List.of();
    List<Explanation.Subtotal> subtotals = List.of();
    LocalizedText decided = MESSAGES.text("decided.not-rated");
    if (line.result().ratedTier().isPresent()) {
      RatingDetail detail = RatingDetail.unpack(card, line.result().detail());
      points = points(detail);
      subtotals = subtotals(points);
      decided = decidedBy(detail.decidedBy(), subtotals);
    }
    if (line.correction().isPresent()) {
      decided = corrected(line.correction().get(), decided);
    }
    return new Explanation(
        ref(customer),
        Optional.of(answer),
        points,
        subtotals,
        decided,
        steps,
        summary(customer, answer, decided));
  }

  private LocalizedText summary(Customer customer, TierAnswer answer, LocalizedText decided) {
    RunEvent approval =
        steps.stream().filter(s -> s.step() == RunStep.APPROVE).reduce((a, b) -> b).orElseThrow();
    return MESSAGES.text(
        answer.notRatableSince() ? "summary.kept" : "summary",
        customer.name(),
        answer.tier(),
        answer.since().toString(),
        run.name(),
        Integer.toString(run.scorecardVersion()),
        approval.by(),
        decided);
  }

  private List<Explanation.Points> points(RatingDetail detail) {
    List<Explanation.Points> points = new ArrayList<>();
    for (int i = 0; i < card.characteristics().size(); i++) {
      Characteristic c = card.characteristics().get(i);
      int column = card.indicatorIndex(c.indicator());
      Indicator indicator = card.indicators().get(column);
      Optional<LocalizedText> value = detail.values().get(column);
      points.add(
          new Explanation.Points(
              c.code(),
              c.name(),
              c.group(),
              value
                  .map(v -> indicator.unit().map(u -> Words.append(v, " " + u)).orElse(v))
                  .orElse(Words.NONE),
              band(c, indicator, value, detail.numbers()[column]),
              detail.points()[i],
              c.weight()));
    }
    return points;
  }

  private static LocalizedText band(
      Characteristic c, Indicator indicator, Optional<LocalizedText> value, double number) {
    if (value.isEmpty()) {
      return Words.NONE;
    }
    if (indicator.kind() != Indicator.Kind.NUMBER) {
      return value.get();
    }
    int band = c.bandOf(number);
    List<Band> bands = c.bands();
    String from = band == 0 ? "" : "≥ " + Numbers.plain(bands.get(band).from());
    String to = band == bands.size() - 1 ? "" : "< " + Numbers.plain(bands.get(band + 1).from());
    return Words.plain(from.isEmpty() && to.isEmpty() ? "-" : (from + " " + to).trim());
  }

  private List<Explanation.Subtotal> subtotals(List<Explanation.Points> points) {
    List<Explanation.Subtotal> subtotals = new ArrayList<>();
    for (Group group : card.groups()) {
      double cap = group.cap().orElse(Double.POSITIVE_INFINITY);
      double sum = 0;
      double max = 0;
      for (Explanation.Points p : points) {
        if (p.group().equals(group.code())) {
          sum += p.points();
          max += p.max();
        }
      }
      subtotals.add(
          new Explanation.Subtotal(
              group.code(), group.name(), Math.min(sum, cap), Math.min(max, cap)));
    }
    return subtotals;
  }

  private LocalizedText decidedBy(int decided, List<Explanation.Subtotal> subtotals) {
    if (decided < 0) {
      Designation designation = card.designations().get(ScoreBatch.byDesignation(decided));
      return MESSAGES.text(
          "decided.designation", designation.name(), designation.tier(), designation.clause());
    }
    List<CutOffs.CutOff> rows = ((CutOffs) card.rule()).rows();
    if (decided >= rows.size()) {
      return MESSAGES.text("decided.none", card.tiers().get(card.tiers().size() - 1).code());
    }
    CutOffs.CutOff row = rows.get(decided);
    double reached =
        subtotals.stream()
            .filter(s -> row.score().equals(CutOffs.TOTAL) || s.code().equals(row.score()))
            .mapToDouble(Explanation.Subtotal::points)
            .sum();
    return MESSAGES.text(
        row.flag().isPresent() ? "decided.cut-off.flag" : "decided.cut-off",
        scoreName(row.score()),
        Numbers.plain(reached),
        row.tier(),
        Numbers.plain(row.atLeast()),
        row.flag().map(f -> card.indicators().get(card.indicatorIndex(f)).name()).orElse(null));
  }

  private LocalizedText scoreName(String score) {
    return score.equals(CutOffs.TOTAL)
        ? MESSAGES.text("total")
        : card.groups().get(card.groupIndex(score)).name();
  }

  private static LocalizedText corrected(Correction c, LocalizedText rated) {
    return MESSAGES.text("decided.correction", c.by(), c.from(), c.to(), c.reason(), rated);
  }

  private static CustomerRef ref(Customer customer) {
    return new CustomerRef(customer.number(), customer.name());
  }
}
