package io.echelon.surface.rest.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.entitlement.CommercialDecision;
import io.echelon.platform.entitlement.CommercialDecision.Answer;
import io.echelon.platform.entitlement.CommercialDecision.Asked;
import io.echelon.platform.entitlement.CommercialDecision.Kind;
import io.echelon.platform.entitlement.CommercialDecision.Part;
import io.echelon.platform.entitlement.CommercialDecision.PriceRange;
import io.echelon.platform.entitlement.CommercialDecisions;
import io.echelon.platform.entitlement.CommercialException;
import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.tiering.Standing;
import java.util.List;
import java.util.Optional;

/** One order, decided and excepted. */
final class FakeCommerce implements CommercialDecisions {

  @Override
  public CommercialDecision decide(Caller caller, String unit, String number, Asked asked) {
    return new CommercialDecision(
        number,
        Optional.of("A1"),
        asked,
        new PriceRange(Optional.of(FakeContracts.FEE), Optional.of(FakeContracts.FEE)),
        Optional.of(Samples.DAY),
        1,
        0,
        List.of(
            new Part(
                Kind.PRICE,
                Answer.YES,
                Samples.text("may be given", "可给予"),
                Optional.of("§ 3"),
                Optional.of(Grant.Origin.TIER),
                true)));
  }

  private CommercialException exception(Caller caller) {
    Asked asked =
        new Asked(
            FakeContracts.FEE,
            FakeContracts.FEE,
            Optional.of("10 t"),
            Samples.DAY,
            true,
            Samples.DAY);
    return new CommercialException(
        3,
        "telecom",
        1,
        decide(caller, "telecom", "C-1", asked),
        Kind.PRICE,
        "large",
        "anna",
        Samples.NOW,
        Optional.of(new Standing.Decision(true, "ben", Samples.NOW, Optional.of("fine"))));
  }

  @Override
  public CommercialException request(
      Caller caller, String unit, String number, Asked asked, Kind kind, String reason) {
    return exception(caller);
  }

  @Override
  public CommercialException settle(
      Caller caller, String unit, long id, boolean approved, String comment) {
    return exception(caller);
  }

  @Override
  public CommercialException get(Caller caller, String unit, long id) {
    return exception(caller);
  }

  @Override
  public Page<CommercialException> list(
      Caller caller, String unit, Optional<String> after, int limit) {
    return new Page<>(List.of(exception(caller)), Optional.of("3"));
  }
}
