package io.echelon.spi.scoring.card;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import io.echelon.spi.LocalizedText;
import io.echelon.spi.scoring.IndicatorBatch;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.Test;

/** Parts of a scorecard on their own. */
public class ScorecardPartsTest {

  @Test
  public void aPartThatCanNotBeIsRefused() {
    refused("weight of x must be above 0", () -> Cards.flagged("x", "i", "g", 0));
    refused("weight of x must be above 0", () -> Cards.flagged("x", "i", "g", Double.NaN));
    refused("indicator x lists no category", () -> Cards.indicator("x", Indicator.Kind.CATEGORY));
    refused("share 1.01 is outside 0 to 1", () -> new Band(0, 1.01));
    refused("share NaN is outside 0 to 1", () -> new Band(0, Double.NaN));
    refused("band without a lower end", () -> new Band(Double.NaN, 1));
    refused(
        "bands of x do not ascend at 2",
        () ->
            new Characteristic(
                "x",
                Cards.TEXT,
                "i",
                "g",
                1,
                List.of(new Band(1, 0), new Band(1, 1)),
                null,
                null,
                null,
                null,
                null));
    refused("curve of x does not ascend at 2", () -> Cards.curved("x", "i", null, 1, 0, 1, 1));
    refused("text must stand in both languages: en=a, zh= ", () -> new LocalizedText("a", " "));
  }

  @Test
  public void bandOfFindsTheBandThatPaysTheSamePoints() {
    Characteristic c = Cards.banded("x", "i", "g", 1);
    assertEquals(0, c.bandOf(-5));
    assertEquals(0, c.bandOf(Math.nextDown(10)));
    assertEquals(1, c.bandOf(10));
    assertEquals(1, c.bandOf(Math.nextDown(20)));
    assertEquals(2, c.bandOf(20));
    assertEquals(2, c.bandOf(Double.MAX_VALUE));
  }

  @Test
  public void requiredIsWhatHasNoShareForMissingAndIsNoFlag() {
    assertEquals(Set.of("revenue"), new Cards().card().requiredIndicators());
  }

  @Test
  public void codesAreLookedUpByPlace() {
    Scorecard card = new Cards().card();
    assertEquals(2, card.tierIndex("C"));
    assertEquals(-1, card.tierIndex("Z"));
    assertEquals(1, card.indicatorIndex("level"));
    assertEquals(1, card.groupIndex("strategic"));
    assertEquals("A", card.tiers().get(0).parent());
  }

  @Test
  public void textIsChineseForEveryChineseLocaleOnly() {
    LocalizedText text = new LocalizedText("tier", "等级");
    assertEquals("等级", text.in(Locale.CHINA));
    assertEquals("等级", text.in(Locale.TRADITIONAL_CHINESE));
    assertEquals("tier", text.in(Locale.FRENCH));
  }

  @Test
  public void aFullBatchRefusesAnotherRowAndAClearedOneForgets() {
    Scorecard card = new Cards().card();
    IndicatorBatch batch = new IndicatorBatch(card, 1);
    assertEquals(0, batch.addRow());
    batch.numbers(0)[0] = 7;
    batch.flags(2)[0] = true;
    assertThrows(IndexOutOfBoundsException.class, batch::addRow);
    batch.clear();
    batch.addRow();
    assertTrue(Double.isNaN(batch.numbers(0)[0]));
    assertEquals(-1, batch.categories(1)[0]);
    assertEquals(false, batch.flags(2)[0]);
  }

  private static void refused(String message, org.junit.function.ThrowingRunnable call) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
  }
}
