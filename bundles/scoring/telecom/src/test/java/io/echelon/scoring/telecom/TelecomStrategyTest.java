package io.echelon.scoring.telecom;

import static org.junit.Assert.assertEquals;

import io.echelon.platform.tiering.ScorecardDocument;
import io.echelon.sdk.testkit.ScoringContract;
import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;
import io.echelon.spi.scoring.ScoringStrategy;
import io.echelon.spi.scoring.card.Characteristic;
import io.echelon.spi.scoring.card.Designation;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.Arrays;
import org.junit.Test;

/** Customers on each side of every line of section B, and every designation. */
public class TelecomStrategyTest extends ScoringContract {
  private final Scorecard card = ScorecardDocument.read(strategy().defaultScorecard());

  @Override
  protected ScoringStrategy strategy() {
    return new TelecomStrategy();
  }

  @Test
  public void weightsAreSeventyForCurrentAndThirtyForStrategicValue() {
    assertEquals(70, weight("current"), 0);
    assertEquals(30, weight("strategic"), 0);
  }

  @Test
  public void a1BeginsAtACurrentValueOf52() {
    // 24 + 16 + 6 + 6 = 52
    assertEquals("A1", customer().current(80_000, 30_000, 4, 300).tier());
    // 24 + 16 + 6 + 4 = 50
    assertEquals("B1", customer().current(80_000, 30_000, 4, 299).tier());
  }

  @Test
  public void a2BeginsAtAStrategicValueOf22() {
    // 10 + 10 + 2 = 22
    assertEquals("A2", customer().strategic("KEY_PROVINCIAL", "NATIONAL", "LOW").tier());
    // 10 + 10 + 0 = 20
    assertEquals("B2", customer().strategic("KEY_PROVINCIAL", "NATIONAL", "NONE").tier());
  }

  @Test
  public void b1BeginsAtACurrentValueOf32() {
    // 18 + 8 + 4 + 2 = 32
    assertEquals("B1", customer().current(30_000, 3_000, 2, 20).tier());
    // 18 + 8 + 4 + 0 = 30
    assertEquals("C", customer().current(30_000, 3_000, 2, 19).tier());
  }

  @Test
  public void anExemplarIsB1FromACurrentValueOf24() {
    // 12 + 8 + 2 + 2 = 24
    assertEquals("B1", customer().current(10_000, 3_000, 1, 20).with("exemplar").tier());
    assertEquals("C", customer().current(10_000, 3_000, 1, 20).tier());
    // 12 + 8 + 2 + 0 = 22
    assertEquals("C", customer().current(10_000, 3_000, 1, 0).with("exemplar").tier());
  }

  @Test
  public void b2BeginsAtAStrategicValueOf12() {
    // 10 + 0 + 2 = 12
    assertEquals("B2", customer().strategic("KEY_PROVINCIAL", "NONE", "LOW").tier());
    // 10 + 1 + 0 = 11
    assertEquals("C", customer().strategic("KEY_PROVINCIAL", "LOCAL", "NONE").tier());
  }

  @Test
  public void theRestIsC() {
    assertEquals("C", customer().tier());
  }

  @Test
  public void everyDesignationLiftsACustomerWithoutPointsToItsTier() {
    assertEquals(15, card.designations().size());
    for (Designation designation : card.designations()) {
      assertEquals(
          designation.code(), designation.tier(), customer().with(designation.code()).tier());
    }
  }

  @Test
  public void theBestDesignationCounts() {
    assertEquals("A1", customer().with("authority_county").with("tax_top_100").tier());
  }

  @Test
  public void aDesignationNeverLowersATier() {
    Customer valuable = customer().current(200_000, 80_000, 9, 5_000).with("authority_county");
    assertEquals("A1", valuable.tier());
  }

  private double weight(String group) {
    return card.characteristics().stream()
        .filter(c -> c.group().equals(group))
        .mapToDouble(Characteristic::weight)
        .sum();
  }

  private Customer customer() {
    return new Customer().current(0, 0, 0, 0).strategic("OTHER", "NONE", "NONE");
  }

  private final class Customer {
    private final IndicatorBatch in = new IndicatorBatch(card, 1);

    Customer() {
      in.addRow();
    }

    Customer current(double revenue, double itRevenue, double products, double employees) {
      number("monthly_revenue", revenue);
      number("it_revenue", itRevenue);
      number("it_products", products);
      number("employees", employees);
      return this;
    }

    Customer strategic(String industry, String influence, String demand) {
      category("industry_level", industry);
      category("social_influence", influence);
      category("latent_demand", demand);
      return this;
    }

    Customer with(String flag) {
      Arrays.fill(in.flags(card.indicatorIndex(flag)), true);
      return this;
    }

    String tier() {
      ScoreBatch out = new ScoreBatch(card, 1);
      strategy().compile(card).score(in, out);
      return card.tiers().get(out.tier()[0]).code();
    }

    private void number(String code, double value) {
      in.numbers(card.indicatorIndex(code))[0] = value;
    }

    private void category(String code, String value) {
      int indicator = card.indicatorIndex(code);
      in.categories(indicator)[0] = card.indicators().get(indicator).categoryCodes().indexOf(value);
    }
  }
}
