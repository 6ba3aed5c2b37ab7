package io.echelon.spi.scoring.card;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertThrows;

import io.echelon.spi.scoring.card.Indicator.Kind;
import java.util.List;
import java.util.Map;
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
            "/characteristics/3/bands: a number needs bands",
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
        refused("no cut-off", c -> c.rows = List.of()));
  }

  @Test
  public void isRefusedWithItsPlace() {
    Cards cards = new Cards();
    assertNotNull(cards.card());
    spoil.accept(cards);
    assertEquals(message, assertThrows(IllegalArgumentException.class, cards::card).getMessage());
  }

  private static Object[] refused(String message, Consumer<Cards> spoil) {
    return new Object[] {message, spoil};
  }
}
