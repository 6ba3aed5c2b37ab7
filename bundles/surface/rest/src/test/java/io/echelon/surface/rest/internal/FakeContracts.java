package io.echelon.surface.rest.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.entitlement.Benefit;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.Claim;
import io.echelon.platform.entitlement.ContractException;
import io.echelon.platform.entitlement.ContractExceptions;
import io.echelon.platform.entitlement.ContractTerms;
import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.entitlement.Money;
import io.echelon.platform.entitlement.TariffQuote;
import io.echelon.platform.entitlement.Tariffs;
import io.echelon.platform.entitlement.VolumeDiscount;
import io.echelon.platform.tiering.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** One agreement. */
final class FakeContracts implements Tariffs, ContractExceptions {
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

  static Claim claim(CatalogDocument.Entry entry) {
    return new Claim(
        entry,
        Grant.Origin.CONTRACT,
        Optional.of(new Claim.Contract(3, "K-7", Samples.DAY)),
        List.of(new Grant.Alternative(Grant.Origin.TIER, Optional.of("§ 3"), entry.text())));
  }

  private static ContractException exception() {
    return new ContractException(
        3,
        "telecom",
        1,
        "C-1",
        new ContractTerms(
            "complaint",
            new Benefit.LeadTime(10, false),
            "K-7",
            "§ 4",
            false,
            Samples.text("10 days", "10天"),
            Samples.DAY,
            Samples.DAY.plusDays(30),
            "agreed"),
        true,
        "anna",
        Samples.NOW,
        Optional.of(new Standing.Decision(true, "ben", Samples.NOW, Optional.of("fine"))),
        Optional.of(new Standing.End(Samples.DAY.plusDays(5), "ben", Samples.NOW, "sold")));
  }

  @Override
  public ContractException draft(Caller caller, String unit, String number, String json) {
    return exception();
  }

  @Override
  public ContractException approve(Caller caller, String unit, long id, String comment) {
    return exception();
  }

  @Override
  public ContractException refuse(Caller caller, String unit, long id, String reason) {
    return exception();
  }

  @Override
  public ContractException revoke(Caller caller, String unit, long id, String reason) {
    return exception();
  }

  @Override
  public ContractException get(Caller caller, String unit, long id) {
    return exception();
  }

  @Override
  public List<ContractException> of(Caller caller, String unit, String number) {
    return List.of(exception());
  }

  @Override
  public Page<ContractException> list(
      Caller caller, String unit, Standing.State state, Optional<String> after, int limit) {
    return new Page<>(List.of(exception()), Optional.of("3"));
  }

  @Override
  public Page<ContractException> ending(
      Caller caller, String unit, LocalDate by, Optional<String> after, int limit) {
    return new Page<>(List.of(exception()), Optional.empty());
  }
}
