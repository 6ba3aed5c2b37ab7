package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import io.echelon.platform.measurement.FactValue;
import io.echelon.platform.measurement.Facts;
import io.echelon.platform.tiering.DryRun;
import io.echelon.platform.tiering.DryRuns;
import io.echelon.platform.tiering.Lift;
import io.echelon.spi.scoring.card.Indicator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Each kind of rule: a dry run with the change that is offered reaches the tier it promises. */
@RunWith(Parameterized.class)
public class LiftEveryRuleTest extends PolicyScenario {
  private final String strategy;

  /** One of the strategies below. */
  public LiftEveryRuleTest(String strategy) {
    this.strategy = strategy;
  }

  @Parameterized.Parameters(name = "{0}")
  public static List<String> strategies() {
    return List.of(
        "telecom",
        "sales-index",
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
  public void everyChangeHoldsInADryRun() {
    Sheet sheet = sheet();
    for (int i = 0; i < 5; i++) {
      sheet.add("N" + i, values(Math.pow(30, i), i));
    }
    importSheet(sheet, AS_OF);
    publish(rate("2025"), AS_OF);
    int changes = 0;
    for (int i = 0; i < 5; i++) {
      Lift lift = platform.upgrades.of(platform.agent, UNIT, "N" + i).lift();
      for (Lift.Change change : lift.changes()) {
        Map<String, FactValue> facts = new HashMap<>();
        values(Math.pow(30, i), i).forEach((code, value) -> facts.put(code, fact(code, value)));
        facts.put(change.indicator(), fact(change.indicator(), changed(change)));
        DryRun run =
            platform.dryRuns.score(
                platform.admin, UNIT, new DryRuns.Card(null, null), AS_OF, new Facts(facts));
        assertEquals(change.toString(), Optional.of(change.tier()), run.tier());
        assertEquals(
            change.toString(),
            lift.rating().orElseThrow().score() + change.points(),
            run.total(),
            1e-6);
        changes++;
      }
      assertFalse(lift.toString(), lift.summary().zh().isBlank());
    }
    assertFalse(strategy + " has none", changes == 0);
  }

  /** Of a day a change says the months since. */
  private Object changed(Lift.Change change) {
    Indicator indicator = indicator(change.indicator());
    return indicator.kind() == Indicator.Kind.DATE
        ? AS_OF.minusMonths(Long.parseLong(change.value())).toString()
        : change.value();
  }

  private FactValue fact(String code, Object value) {
    return switch (indicator(code).kind()) {
      case NUMBER -> new FactValue.Number(Double.parseDouble(value.toString()));
      case CATEGORY, DATE -> new FactValue.Category(value.toString());
      case FLAG -> new FactValue.Flag(Boolean.parseBoolean(value.toString()));
    };
  }

  private Indicator indicator(String code) {
    return card().indicators().get(card().indicatorIndex(code));
  }

  private Map<String, Object> values(double number, int category) {
    Map<String, Object> values = new HashMap<>();
    for (Indicator indicator : card().indicators()) {
      values.put(
          indicator.code(),
          switch (indicator.kind()) {
            case NUMBER ->
                Math.max(
                    Math.min(number, indicator.max().orElse(number)),
                    indicator.min().orElse(number));
            case CATEGORY ->
                indicator.categoryCodes().get(category % indicator.categoryCodes().size());
            case FLAG -> false;
            case DATE -> "2025-06-30";
          });
    }
    return values;
  }
}
