package io.echelon.platform.entitlement.internal;

import static org.junit.Assert.assertEquals;

import io.echelon.platform.entitlement.Benefit;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.CatalogDocument.Entry;
import io.echelon.platform.entitlement.WhatIfCosts.Prices;
import io.echelon.platform.entitlement.WhatIfEstimate.BenefitChange;
import io.echelon.platform.entitlement.WhatIfEstimate.CostChange;
import io.echelon.platform.entitlement.WhatIfEstimate.Discounts;
import io.echelon.platform.entitlement.WhatIfEstimate.Managers;
import io.echelon.platform.entitlement.WhatIfEstimate.Occasions;
import io.echelon.platform.tiering.TierMatrix;
import io.echelon.platform.tiering.WhatIf;
import io.echelon.spi.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class ClaimChangesTest {
  private static final Entry MONTHLY =
      entry("visit", "A1", new Benefit.Cadence(Period.ofMonths(1)));
  private static final Entry WEEKLY = entry("call", "A1", new Benefit.Cadence(Period.ofDays(7)));
  private static final Entry YEARLY = entry("visit", "B", new Benefit.Cadence(Period.ofYears(1)));
  private static final Entry MANAGER =
      entry("manager", "A", new Benefit.Manager(Benefit.Manager.Assignment.DEDICATED));
  private static final Entry FIVE =
      entry("price", "A1", new Benefit.Price(new BigDecimal("-5"), Optional.empty(), false));
  private static final Entry SURCHARGE =
      entry("price", "C", new Benefit.Price(new BigDecimal("2.5"), Optional.empty(), false));
  private static final CatalogDocument CATALOG =
      new CatalogDocument(
          "x",
          text("X"),
          "test",
          List.of("visit", "call", "manager", "price").stream()
              .map(code -> new CatalogDocument.ServiceItem(code, text(code), false))
              .toList(),
          List.of(MONTHLY, WEEKLY, YEARLY, MANAGER, FIVE, SURCHARGE),
          Optional.empty(),
          Optional.empty());

  /**
   * Ten rise from B to A1, two fall from A2 to C, three can't be rated, one gets its first tier.
   */
  private static final WhatIf WHAT_IF =
      new WhatIf(
          1,
          "2026-1",
          LocalDate.of(2026, 1, 31),
          Optional.empty(),
          16,
          11,
          5,
          new TierMatrix(
              List.of("A1", "A2", "B", "C", ""),
              List.of(
                  new TierMatrix.Row("B", Map.of("A1", 10L, "", 3L)),
                  new TierMatrix.Row("A2", Map.of("C", 2L)),
                  new TierMatrix.Row("", Map.of("B", 1L)))),
          Map.of("A1", "A", "A2", "A", "B", "B", "C", "C"),
          Optional.of(
              new WhatIf.Sums(
                  "sales",
                  Optional.of("CNY/year"),
                  List.of(
                      new WhatIf.Sum("B", "A1", 1_000),
                      new WhatIf.Sum("B", "", 0),
                      new WhatIf.Sum("A2", "C", 200),
                      new WhatIf.Sum("", "B", 50)))));

  @Test
  public void eachClaimSaysHowManyGainAndLoseIt() {
    assertEquals(
        List.of(
            new BenefitChange(MONTHLY, 10, 0),
            new BenefitChange(WEEKLY, 10, 0),
            new BenefitChange(YEARLY, 1, 10),
            new BenefitChange(MANAGER, 10, 2),
            new BenefitChange(FIVE, 10, 0),
            new BenefitChange(SURCHARGE, 2, 0)),
        new ClaimChanges(CATALOG, WHAT_IF).benefits());
  }

  @Test
  public void costsFollowFromWhatIsClaimedMore() {
    Prices prices =
        new Prices(
            "CNY",
            Optional.of("sales"),
            Map.of("visit", new BigDecimal("100"), "call", new BigDecimal("1.5")),
            Optional.of(new BigDecimal("20000")));
    // 365.25 / 7 calls a year
    assertEquals(
        new CostChange(
            "CNY",
            Optional.of(new Discounts("sales", Optional.of("CNY/year"), new BigDecimal("45.00"))),
            List.of(
                new Occasions("call", new BigDecimal("521.79"), new BigDecimal("782.68")),
                new Occasions("visit", new BigDecimal("111.00"), new BigDecimal("11100.00"))),
            Optional.of(new Managers(8, new BigDecimal("160000.00")))),
        new ClaimChanges(CATALOG, WHAT_IF).cost(prices));
  }

  private static Entry entry(String item, String tier, Benefit benefit) {
    return new Entry(item, List.of(tier), benefit, "1", false, text(item));
  }

  private static LocalizedText text(String text) {
    return new LocalizedText(text, text);
  }
}
