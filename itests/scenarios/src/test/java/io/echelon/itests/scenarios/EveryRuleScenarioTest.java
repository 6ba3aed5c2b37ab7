package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;

import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunState;
import io.echelon.spi.scoring.card.AxesMatrix;
import io.echelon.spi.scoring.card.Indicator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Each kind of rule, from its stored scorecard to published tiers that explain themselves. */
@RunWith(Parameterized.class)
public class EveryRuleScenarioTest extends PolicyScenario {
  private final String strategy;

  /** One of the strategies below. */
  public EveryRuleScenarioTest(String strategy) {
    this.strategy = strategy;
  }

  @Parameterized.Parameters(name = "{0}")
  public static List<String> strategies() {
    return List.of(
        "sales-index",
        "forced-distribution",
        "membership",
        "four-grade",
        "star-service",
        "value-need-potential",
        "strategic-key-ordinary",
        "bank");
  }

  @Override
  String strategy() {
    return strategy;
  }

  @Test
  public void itsCardIsStoredRatesAndExplains() {
    assertEquals(card(), platform.scorecards.current(UNIT, AS_OF).card());
    importSheet(sheet().add("GOOD", values(1_000_000, 0)).add("POOR", values(1, 1)), AS_OF);
    Run run = rate("2025");
    assertEquals(RunState.IN_REVIEW, run.state());
    assertEquals(2, lines(run).values().stream().filter(l -> l.tier().isPresent()).count());
    publish(run, AS_OF);
    var explanation =
        platform.tiers.explain(platform.agent, UNIT, "GOOD", AS_OF, platform.clock.instant());
    assertEquals(
        lines(run).get("GOOD").tier().orElseThrow(), explanation.answer().orElseThrow().tier());
    assertEquals(card().characteristics().size(), explanation.characteristics().size());
    int axes = card().rule() instanceof AxesMatrix matrix ? matrix.axes().size() : 0;
    assertEquals(axes, explanation.levels().size());
  }

  private Map<String, Object> values(double number, int category) {
    Map<String, Object> values = new HashMap<>();
    for (Indicator indicator : card().indicators()) {
      values.put(
          indicator.code(),
          switch (indicator.kind()) {
            case NUMBER -> Math.min(number, indicator.max().orElse(number));
            case CATEGORY -> indicator.categoryCodes().get(category);
            case FLAG -> false;
            case DATE -> "2020-01-31";
          });
    }
    return values;
  }
}
