package io.echelon.surface.rest.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.Benefit;
import io.echelon.platform.entitlement.Money;
import io.echelon.platform.entitlement.TariffQuote;
import io.echelon.platform.entitlement.Tariffs;
import io.echelon.platform.entitlement.VolumeDiscount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** One agreement. */
final class FakeContracts implements Tariffs {
  static final Money FEE = new Money(BigDecimal.TEN, "CNY");
  static final Benefit.Tariff TARIFF =
      new Benefit.Tariff(
          500,
          FEE,
          500,
          FEE,
          List.of(new VolumeDiscount(101, BigDecimal.valueOf(5))),
          Period.ofMonths(1));

  @Override
  public Fee fee(Caller caller, String unit, String number, LocalDate on, int grams, int pieces) {
    return new Fee(
        "§ 6", TARIFF, TariffQuote.of(TARIFF, 501, 200), Samples.text("200 pieces", "200 件"));
  }
}
