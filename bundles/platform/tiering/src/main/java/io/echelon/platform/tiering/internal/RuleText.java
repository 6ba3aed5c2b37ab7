package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.text.Messages;
import io.echelon.platform.tiering.Explanation;
import io.echelon.platform.tiering.store.RunStore;
import io.echelon.spi.LocalizedText;
import io.echelon.spi.scoring.ScoreBatch;
import io.echelon.spi.scoring.card.AxesMatrix;
import io.echelon.spi.scoring.card.Condition;
import io.echelon.spi.scoring.card.ConditionLadder;
import io.echelon.spi.scoring.card.CutOffs;
import io.echelon.spi.scoring.card.Designation;
import io.echelon.spi.scoring.card.ForcedDistribution;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.ArrayList;
import java.util.List;

/** Says what decided a tier, by the kind of the rule. */
final class RuleText {
  private static final Messages MESSAGES = new Messages(ExplanationWriter.class);

  private final Scorecard card;
  private final int decided;
  private final RatingText rating;
  private final List<RunStore.Cut> cuts;

  /**
   * @param cuts how the run was cut by rank; empty where it was not or where there is no run
   */
  RuleText(Scorecard card, RatingDetail detail, List<RunStore.Cut> cuts) {
    this.card = card;
    this.decided = detail.decidedBy();
    this.rating = new RatingText(card, detail);
    this.cuts = cuts;
  }

  LocalizedText write() {
    if (decided < 0) {
      Designation designation = card.designations().get(ScoreBatch.byDesignation(decided));
      return MESSAGES.text(
          "decided.designation", designation.name(), designation.tier(), designation.clause());
    }
    if (card.rule() instanceof CutOffs cutOffs) {
      return cutOffs.rows().size() <= decided ? none() : cutOff(cutOffs.rows().get(decided));
    }
    if (card.rule() instanceof ConditionLadder ladder) {
      return ladder.rungs().size() <= decided ? none() : rung(ladder.rungs().get(decided));
    }
    if (card.rule() instanceof ForcedDistribution rule) {
      return rank(rule);
    }
    return cell((AxesMatrix) card.rule());
  }

  private LocalizedText none() {
    return MESSAGES.text("decided.none", card.tiers().get(card.tiers().size() - 1).code());
  }

  private LocalizedText cutOff(CutOffs.CutOff row) {
    return MESSAGES.text(
        row.flag().isPresent() ? "decided.cut-off.flag" : "decided.cut-off",
        scoreName(row.score()),
        Numbers.plain(score(row.score())),
        row.tier(),
        Numbers.plain(row.atLeast()),
        row.flag().map(f -> card.indicators().get(card.indicatorIndex(f)).name()).orElse(null));
  }

  private LocalizedText rung(ConditionLadder.Rung rung) {
    LocalizedText reasons =
        Words.join(rung.all().stream().map(this::condition).toList(), MESSAGES.text("and"));
    return MESSAGES.text(
        rung.clause().isPresent() ? "decided.rung.clause" : "decided.rung",
        reasons,
        rung.tier(),
        rung.clause().orElse(""));
  }

  /** A condition with the customer's value. */
  LocalizedText condition(Condition c) {
    if (c.score().isPresent()) {
      return MESSAGES.text(
          "condition", scoreName(c.score().get()), Numbers.plain(score(c.score().get())), ends(c));
    }
    int column = card.indicatorIndex(c.indicator().get());
    LocalizedText name = card.indicators().get(column).name();
    if (c.is().isPresent()) {
      return MESSAGES.text("condition", name, c.is().get() ? Words.YES : Words.NO, "");
    }
    return MESSAGES.text("condition", name, rating.value(column), ends(c));
  }

  private static String ends(Condition c) {
    List<String> ends = new ArrayList<>();
    c.above().ifPresent(v -> ends.add("> " + Numbers.plain(v)));
    c.atLeast().ifPresent(v -> ends.add("≥ " + Numbers.plain(v)));
    c.below().ifPresent(v -> ends.add("< " + Numbers.plain(v)));
    c.atMost().ifPresent(v -> ends.add("≤ " + Numbers.plain(v)));
    return ends.isEmpty() ? "" : " (" + String.join(", ", ends) + ")";
  }

  private LocalizedText rank(ForcedDistribution rule) {
    String points = Numbers.plain(score(CutOffs.TOTAL));
    if (cuts.isEmpty()) {
      return MESSAGES.text("decided.by-rank", points);
    }
    RunStore.Cut cut = cuts.get(decided);
    return MESSAGES.text(
        cut.tied() > 0 ? "decided.rank.tied" : "decided.rank",
        points,
        cut.tier(),
        Numbers.plain(rule.shares().get(decided).percent()),
        Long.toString(cut.quota()),
        Long.toString(cuts.stream().mapToLong(RunStore.Cut::quota).sum()),
        Numbers.plain(cut.lastScore()),
        Long.toString(cut.tied()),
        rule.thenBy()
            .map(i -> card.indicators().get(card.indicatorIndex(i)).name())
            .orElse(Words.NONE));
  }

  private LocalizedText cell(AxesMatrix matrix) {
    LocalizedText levels =
        Words.join(
            rating.levels().stream()
                .map(l -> MESSAGES.text("level", l.axisName(), l.levelName()))
                .toList(),
            MESSAGES.text("comma"));
    return MESSAGES.text("decided.cell", levels, matrix.tier(decided));
  }

  private double score(String score) {
    return rating.subtotals().stream()
        .filter(s -> score.equals(CutOffs.TOTAL) || s.code().equals(score))
        .mapToDouble(Explanation.Subtotal::points)
        .sum();
  }

  private LocalizedText scoreName(String score) {
    return score.equals(CutOffs.TOTAL)
        ? MESSAGES.text("total")
        : card.groups().get(card.groupIndex(score)).name();
  }
}
