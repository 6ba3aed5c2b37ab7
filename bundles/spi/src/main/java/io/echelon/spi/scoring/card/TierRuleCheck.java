package io.echelon.spi.scoring.card;

import static io.echelon.spi.scoring.card.ScorecardCheck.codes;
import static io.echelon.spi.scoring.card.ScorecardCheck.find;
import static io.echelon.spi.scoring.card.ScorecardCheck.flag;
import static io.echelon.spi.scoring.card.ScorecardCheck.known;
import static io.echelon.spi.scoring.card.ScorecardCheck.require;

import io.echelon.spi.scoring.card.Indicator.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Refuses a tier rule that names what is not there or leaves a customer without a tier. */
final class TierRuleCheck {
  private static final double HUNDRED = 100;
  private static final double ROUNDING = 1e-9;
  private static final Map<Kind, String> TESTS_OF =
      Map.of(
          Kind.NUMBER, "above, atLeast, below, atMost",
          Kind.DATE, "above, atLeast, below, atMost (months)",
          Kind.CATEGORY, "in",
          Kind.FLAG, "is");

  private final List<Tier> tiers;
  private final Set<String> tierCodes;
  private final List<Indicator> indicators;
  private final Set<String> groups;
  private final List<Designation> designations;

  TierRuleCheck(
      List<Tier> tiers,
      List<Indicator> indicators,
      Set<String> groups,
      List<Designation> designations) {
    this.tiers = tiers;
    this.tierCodes = codes("/tiers", tiers, Tier::code);
    this.indicators = indicators;
    this.groups = groups;
    this.designations = designations;
  }

  void check(TierRule rule) {
    if (rule instanceof CutOffs cutOffs) {
      cutOffs(cutOffs);
    } else if (rule instanceof ForcedDistribution distribution) {
      distribution(distribution);
    } else if (rule instanceof ConditionLadder ladder) {
      ladder(ladder);
    } else if (rule instanceof AxesMatrix matrix) {
      matrix(matrix);
    }
  }

  private void cutOffs(CutOffs cutOffs) {
    for (int i = 0; i < cutOffs.rows().size(); i++) {
      String place = "/rule/rows/" + i;
      CutOffs.CutOff row = cutOffs.rows().get(i);
      known(place + "/tier", tierCodes, row.tier());
      score(place, row.score());
      require(!Double.isNaN(row.atLeast()), place + "/atLeast: must be a number");
      row.flag().ifPresent(code -> flag(place + "/flag", indicators, code));
    }
  }

  private void distribution(ForcedDistribution distribution) {
    List<String> shared =
        distribution.shares().stream().map(ForcedDistribution.Share::tier).toList();
    require(
        shared.equals(tiers.stream().map(Tier::code).toList()),
        "/rule/shares: must be one per tier, in the order of the tiers");
    double sum =
        distribution.shares().stream().mapToDouble(ForcedDistribution.Share::percent).sum();
    require(Math.abs(sum - HUNDRED) < ROUNDING, "/rule/shares: add up to " + sum + ", not 100");
    distribution
        .thenBy()
        .ifPresent(
            code ->
                require(
                    find("/rule/thenBy", indicators, code).kind() == Kind.NUMBER,
                    "/rule/thenBy: " + code + " is not a number"));
    require(designations.isEmpty(), "/designations: a forced distribution leaves no room for any");
  }

  private void ladder(ConditionLadder ladder) {
    for (int i = 0; i < ladder.rungs().size(); i++) {
      String place = "/rule/rungs/" + i;
      known(place + "/tier", tierCodes, ladder.rungs().get(i).tier());
      conditions(place, ladder.rungs().get(i).all());
    }
  }

  private void matrix(AxesMatrix matrix) {
    codes("/rule/axes", matrix.axes(), AxesMatrix.Axis::code);
    for (int a = 0; a < matrix.axes().size(); a++) {
      String place = "/rule/axes/" + a + "/levels";
      List<AxesMatrix.Level> levels = matrix.axes().get(a).levels();
      codes(place, levels, AxesMatrix.Level::code);
      int last = levels.size() - 1;
      for (int i = 0; i < last; i++) {
        require(!levels.get(i).all().isEmpty(), place + "/" + i + "/all: only the last takes all");
        conditions(place + "/" + i, levels.get(i).all());
      }
      require(
          levels.get(last).all().isEmpty(), place + "/" + last + "/all: the last takes the rest");
    }
    Set<String> cells = new HashSet<>();
    for (int cell = 0; cell < matrix.size(); cell++) {
      require(cells.add(matrix.code(cell)), "/rule/axes: two cells are " + matrix.code(cell));
      require(
          tierCodes.contains(matrix.tier(cell)), "/rule/cells: no tier for " + matrix.code(cell));
    }
    matrix.cells().keySet().forEach(code -> known("/rule/cells", cells, code));
  }

  private void conditions(String place, List<Condition> conditions) {
    for (int i = 0; i < conditions.size(); i++) {
      condition(place + "/all/" + i, conditions.get(i));
    }
  }

  private void condition(String place, Condition c) {
    require(
        c.indicator().isPresent() != c.score().isPresent(),
        place + ": reads an indicator or a score");
    c.score().ifPresent(code -> score(place, code));
    Kind kind =
        c.indicator()
            .map(i -> find(place + "/indicator", indicators, i).kind())
            .orElse(Kind.NUMBER);
    boolean fits =
        switch (kind) {
          case NUMBER, DATE -> c.hasEnd() && c.in().isEmpty() && c.is().isEmpty();
          case CATEGORY -> !c.hasEnd() && !c.in().isEmpty() && c.is().isEmpty();
          case FLAG -> !c.hasEnd() && c.in().isEmpty() && c.is().isPresent();
        };
    require(fits, place + ": a " + kind + " is tested by " + TESTS_OF.get(kind));
    if (kind == Kind.CATEGORY) {
      Set<String> categories =
          Set.copyOf(find(place, indicators, c.indicator().get()).categoryCodes());
      c.in().forEach(code -> known(place + "/in", categories, code));
    }
  }

  private void score(String place, String code) {
    if (!code.equals(CutOffs.TOTAL)) {
      known(place + "/score", groups, code);
    }
  }
}
