package io.echelon.spi.scoring.card;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertThrows;

import io.echelon.spi.scoring.card.Indicator.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What does not fit together is refused, and the message starts with the place. */
@RunWith(Parameterized.class)
public class ScorecardRefusalTest {
  private final String message;
  private final Consumer<Cards> spoil;

  public ScorecardRefusalTest(String message, Consumer<Cards> spoil) {
    this.message = message;
    this.spoil = spoil;
  }

  @Parameters(name = "{0}")
  public static List<Object[]> cases() {
    return List.of(
        refused("/tiers: at least two are needed", c -> c.tiers = List.of(Cards.tier("A"))),
        refused("/tiers/4/code: B stands twice", c -> c.tiers.add(Cards.tier("B"))),
        refused(
            "/indicators/5/code: level stands twice",
            c -> c.indicators.add(Cards.indicator("level", Kind.FLAG))),
        refused(
            "/groups/2/code: current stands twice", c -> c.groups.add(Cards.group("current", 1.0))),
        refused(
            "/groups/2/code: total stands for all groups",
            c -> c.groups.add(Cards.group("total", null))),
        refused("/groups/2/cap: must be above 0", c -> c.groups.add(Cards.group("other", 0.0))),
        refused(
            "/groups/2/cap: must be above 0", c -> c.groups.add(Cards.group("other", Double.NaN))),
        refused(
            "/characteristics/3/code: level stands twice",
            c -> c.characteristics.add(Cards.flagged("level", "exemplar", "current", 1))),
        refused(
            "/characteristics/3/group: unknown code future",
            c -> c.characteristics.add(Cards.flagged("x", "exemplar", "future", 1))),
        refused(
            "/characteristics/3/indicator: no indicator size",
            c -> c.characteristics.add(Cards.banded("x", "size", "current", 1))),
        refused(
            "/characteristics/3/bands: a number needs bands or a curve",
            c -> c.characteristics.add(Cards.flagged("x", "revenue", "current", 1))),
        refused(
            "/characteristics/3/categories: must give a share for each of [LOW, HIGH]",
            c ->
                c.characteristics.add(
                    Cards.categorized("x", "level", "current", 1, Map.of("LOW", 1.0)))),
        refused(
            "/characteristics/3/categories: must give a share for each of [LOW, HIGH]",
            c ->
                c.characteristics.add(
                    Cards.categorized(
                        "x", "level", "current", 1, Map.of("LOW", 1.0, "HIGH", 1.0, "TOP", 1.0)))),
        refused(
            "/characteristics/3/categories/HIGH: share 1.5 is outside 0 to 1",
            c ->
                c.characteristics.add(
                    Cards.categorized(
                        "x", "level", "current", 1, Map.of("LOW", 1.0, "HIGH", 1.5)))),
        refused(
            "/characteristics/3: a flag gives its whole weight or nothing",
            c -> c.characteristics.add(Cards.banded("x", "exemplar", "current", 1))),
        refused(
            "/characteristics/3/missing: share -0.1 is outside 0 to 1",
            c ->
                c.characteristics.add(
                    Cards.withMissing(Cards.banded("x", "revenue", "current", 1), -0.1))),
        refused(
            "/characteristics/3/missing: share NaN is outside 0 to 1",
            c ->
                c.characteristics.add(
                    Cards.withMissing(Cards.banded("x", "revenue", "current", 1), Double.NaN))),
        refused(
            "/designations/2/code: listed stands twice",
            c -> c.designations.add(Cards.designation("listed", "B"))),
        refused(
            "/designations/2/tier: unknown code Z",
            c -> c.designations.add(Cards.designation("exemplar", "Z"))),
        refused(
            "/designations/2/code: no indicator state",
            c -> c.designations.add(Cards.designation("state", "A"))),
        refused(
            "/designations/2/code: revenue is not a flag",
            c -> c.designations.add(Cards.designation("revenue", "A"))),
        refused(
            "/rule/rows/4/tier: unknown code Z", c -> c.rows.add(Cards.cutOff("Z", "total", 1))),
        refused(
            "/rule/rows/4/score: unknown code future",
            c -> c.rows.add(Cards.cutOff("A", "future", 1))),
        refused(
            "/rule/rows/4/atLeast: must be a number",
            c -> c.rows.add(Cards.cutOff("A", "total", Double.NaN))),
        refused(
            "/rule/rows/4/flag: no indicator state",
            c -> c.rows.add(Cards.cutOff("A", "total", 1, "state"))),
        refused(
            "/rule/rows/4/flag: level is not a flag",
            c -> c.rows.add(Cards.cutOff("A", "total", 1, "level"))),
        refused("no cut-off", c -> c.rows = List.of()),
        refused("/rule/decimals: must be 0 to 6", c -> c.decimals = Optional.of(7)),
        refused(
            "/characteristics/3/trend: not RISING at step 3",
            c ->
                c.characteristics.add(
                    Cards.curved("x", "revenue", Trend.RISING, 0, 0, 1, 0.5, 2, 0.4))),
        refused(
            "/characteristics/3/trend: not FALLING at step 2",
            c ->
                c.characteristics.add(
                    Cards.curved("x", "revenue", Trend.FALLING, 0, 0, 1, 0.5, 2, 0.4))),
        refused(
            "/characteristics/3/curve: two corners are needed",
            c -> c.characteristics.add(Cards.curved("x", "revenue", null, 0, 1))),
        refused(
            "/offboarding/tiers/1: unknown code Z",
            c -> c.offboarding = Optional.of(new Offboarding(List.of("D", "Z"), 3, "6"))),
        refused(
            "/rule/shares: must be one per tier, in the order of the tiers",
            c -> c.rule = TierRulesTest.distribution(20, 30, 50)),
        refused(
            "/rule/shares: add up to 101.0, not 100",
            c -> c.rule = TierRulesTest.distribution(20, 30, 40, 11)),
        refused(
            "/designations: a forced distribution leaves no room for any",
            c -> c.rule = TierRulesTest.distribution(20, 30, 40, 10)),
        refused(
            "/rule/rungs/0/tier: unknown code Z",
            c -> c.rule = ladder("Z", TierRulesTest.above("revenue", 1))),
        refused(
            "/rule/rungs/0/all/0/indicator: no indicator size",
            c -> c.rule = ladder("A", TierRulesTest.above("size", 1))),
        refused(
            "/rule/rungs/0/all/0: a FLAG is tested by is",
            c -> c.rule = ladder("A", TierRulesTest.above("exemplar", 1))),
        refused(
            "/rule/rungs/0/all/0: a NUMBER is tested by above, atLeast, below, atMost",
            c -> c.rule = ladder("A", TierRulesTest.in("revenue", "HIGH"))),
        refused(
            "/rule/rungs/0/all/0/in: unknown code TOP",
            c -> c.rule = ladder("A", TierRulesTest.in("level", "TOP"))),
        refused(
            "/rule/rungs/0/all/0: reads an indicator or a score",
            c ->
                c.rule =
                    ladder(
                        "A", new Condition(null, null, null, null, null, null, null, null, null))),
        refused("/rule/cells: no tier for HI_YES", c -> c.rule = TierRulesTest.matrix(Map.of())),
        refused(
            "/rule/cells: unknown code X",
            c ->
                c.rule =
                    TierRulesTest.matrix(
                        Map.of(
                            "HI_YES", "A", "HI_NO", "A", "LO_YES", "A", "LO_NO", "A", "X", "A"))));
  }

  @Test
  public void isRefusedWithItsPlace() {
    Cards cards = new Cards();
    assertNotNull(cards.card());
    spoil.accept(cards);
    assertEquals(message, assertThrows(IllegalArgumentException.class, cards::card).getMessage());
  }

  private static ConditionLadder ladder(String tier, Condition condition) {
    return new ConditionLadder(List.of(TierRulesTest.rung(tier, condition)));
  }

  private static Object[] refused(String message, Consumer<Cards> spoil) {
    return new Object[] {message, spoil};
  }
}
