package io.echelon.platform.entitlement;

import io.echelon.platform.tiering.WhatIf;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a scorecard would do to what customers may claim. Amounts are above 0 where it would cost
 * more; they relate to different spans of time, so that there is no sum of them.
 *
 * @param whatIf who would move
 * @param catalogVersion version of the catalog that counts today, 0 if the unit has none
 * @param benefits the claims that some customers would gain or lose, in the order of the catalog
 * @param cost what that would cost; empty without prices
 */
public record WhatIfEstimate(
    WhatIf whatIf, int catalogVersion, List<BenefitChange> benefits, Optional<CostChange> cost) {
  public WhatIfEstimate {
    benefits = List.copyOf(benefits);
  }

  /**
   * A claim that some customers would gain or lose.
   *
   * @param entry what it is
   * @param gained customers that would gain it
   * @param lost customers that would lose it
   */
  public record BenefitChange(CatalogDocument.Entry entry, long gained, long lost) {}

  /**
   * What the change would cost.
   *
   * @param currency ISO 4217 code of all amounts
   * @param discounts on sales; empty without a sales indicator
   * @param occasions per service item that has a price
   * @param managers dedicated ones; empty without a price
   */
  public record CostChange(
      String currency,
      Optional<Discounts> discounts,
      List<Occasions> occasions,
      Optional<Managers> managers) {
    public CostChange {
      occasions = List.copyOf(occasions);
    }
  }

  /**
   * Discounts, each tier's largest on the sales of its customers.
   *
   * @param indicator code of the sales
   * @param unit unit of the sales, which says to which span of time they relate
   * @param amount more discount than before, two decimals
   */
  public record Discounts(String indicator, Optional<String> unit, BigDecimal amount) {}

  /**
   * What recurs.
   *
   * @param item code of the service item
   * @param perYear more occasions a year than before, two decimals
   * @param amount their cost a year, two decimals
   */
  public record Occasions(String item, BigDecimal perYear, BigDecimal amount) {}

  /**
   * Dedicated managers.
   *
   * @param customers more customers with one than before
   * @param amount their cost a year, two decimals
   */
  public record Managers(long customers, BigDecimal amount) {}
}
