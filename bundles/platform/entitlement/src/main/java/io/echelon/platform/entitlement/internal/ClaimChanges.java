package io.echelon.platform.entitlement.internal;

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
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the moves of a what-if do to the claims of a catalog. Used by one thread. */
final class ClaimChanges {
  private static final int CENTS = 2;
  private static final int MONTHS = 12;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal DAYS = new BigDecimal("365.25");

  private final WhatIf whatIf;
  private final CatalogDocument catalog;
  private final Map<String, List<Entry>> claims = new HashMap<>();
  private final List<Move> moves = new ArrayList<>();

  /** Customers that go from one tier to another and so change their claims. */
  private record Move(String from, String to, long customers) {}

  ClaimChanges(CatalogDocument catalog, WhatIf whatIf) {
    this.catalog = catalog;
    this.whatIf = whatIf;
    for (TierMatrix.Row row : whatIf.matrix().rows()) {
      row.to()
          .forEach(
              (to, customers) -> {
                if (changes(row.from(), to) && customers > 0) {
                  moves.add(new Move(row.from(), to, customers));
                }
              });
    }
  }

  /** Whoever could not be rated keeps what it has. */
  private static boolean changes(String from, String to) {
    return !to.equals(TierMatrix.NONE) && !to.equals(from);
  }

  List<BenefitChange> benefits() {
    List<BenefitChange> benefits = new ArrayList<>();
    for (Entry entry : catalog.entries()) {
      long gained = 0;
      long lost = 0;
      for (Move move : moves) {
        boolean before = claims(move.from()).contains(entry);
        boolean after = claims(move.to()).contains(entry);
        gained += after && !before ? move.customers() : 0;
        lost += before && !after ? move.customers() : 0;
      }
      if (gained > 0 || lost > 0) {
        benefits.add(new BenefitChange(entry, gained, lost));
      }
    }
    return benefits;
  }

  CostChange cost(Prices prices) {
    return new CostChange(
        prices.currency(),
        whatIf.sums().map(this::discounts),
        prices.occasions().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(price -> occasions(price.getKey(), price.getValue()))
            .toList(),
        prices.manager().map(this::managers));
  }

  private Discounts discounts(WhatIf.Sums sums) {
    BigDecimal amount = BigDecimal.ZERO;
    for (WhatIf.Sum cell : sums.cells()) {
      if (changes(cell.from(), cell.to())) {
        BigDecimal more = discount(cell.to()).subtract(discount(cell.from()));
        amount = amount.add(BigDecimal.valueOf(cell.sum()).multiply(more).divide(HUNDRED));
      }
    }
    return new Discounts(sums.indicator(), sums.unit(), cents(amount));
  }

  /** The largest that a tier may be given, in percent; below 0 where it pays more. */
  private BigDecimal discount(String tier) {
    return claims(tier).stream()
        .filter(e -> e.benefit() instanceof Benefit.Price)
        .map(e -> ((Benefit.Price) e.benefit()).fromPercent().negate())
        .max(BigDecimal::compareTo)
        .orElse(BigDecimal.ZERO);
  }

  private Occasions occasions(String item, BigDecimal price) {
    BigDecimal perYear =
        more(
            tier ->
                claims(tier).stream()
                    .filter(e -> e.item().equals(item))
                    .filter(e -> e.benefit() instanceof Benefit.Cadence)
                    .map(e -> perYear(((Benefit.Cadence) e.benefit()).every()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
    return new Occasions(item, cents(perYear), cents(perYear.multiply(price)));
  }

  private static BigDecimal perYear(Period every) {
    BigDecimal days =
        DAYS.multiply(BigDecimal.valueOf(every.toTotalMonths()))
            .divide(BigDecimal.valueOf(MONTHS), MathContext.DECIMAL64)
            .add(BigDecimal.valueOf(every.getDays()));
    return DAYS.divide(days, MathContext.DECIMAL64);
  }

  private Managers managers(BigDecimal price) {
    BigDecimal customers =
        more(
            tier ->
                claims(tier).stream().anyMatch(ClaimChanges::isDedicated)
                    ? BigDecimal.ONE
                    : BigDecimal.ZERO);
    return new Managers(customers.longValueExact(), cents(customers.multiply(price)));
  }

  private static boolean isDedicated(Entry entry) {
    return entry.benefit() instanceof Benefit.Manager manager
        && manager.assignment() == Benefit.Manager.Assignment.DEDICATED;
  }

  /** What all that move have more of afterwards. */
  private BigDecimal more(Function<String, BigDecimal> ofTier) {
    BigDecimal more = BigDecimal.ZERO;
    for (Move move : moves) {
      BigDecimal each = ofTier.apply(move.to()).subtract(ofTier.apply(move.from()));
      more = more.add(each.multiply(BigDecimal.valueOf(move.customers())));
    }
    return more;
  }

  private List<Entry> claims(String tier) {
    return claims.computeIfAbsent(
        tier,
        t ->
            t.equals(TierMatrix.NONE)
                ? List.of()
                : catalog.claims(t, whatIf.parents().getOrDefault(t, t)));
  }

  private static BigDecimal cents(BigDecimal amount) {
    return amount.setScale(CENTS, RoundingMode.HALF_UP);
  }
}
