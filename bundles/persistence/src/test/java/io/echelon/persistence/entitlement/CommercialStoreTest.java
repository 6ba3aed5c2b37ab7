package io.echelon.persistence.entitlement;

import static org.junit.Assert.assertEquals;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.entitlement.CommercialDecision;
import io.echelon.platform.entitlement.CommercialDecision.Answer;
import io.echelon.platform.entitlement.CommercialDecision.Asked;
import io.echelon.platform.entitlement.CommercialDecision.Kind;
import io.echelon.platform.entitlement.CommercialDecision.Part;
import io.echelon.platform.entitlement.CommercialDecision.PriceRange;
import io.echelon.platform.entitlement.CommercialException;
import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.entitlement.Money;
import io.echelon.platform.tiering.Standing.Decision;
import io.echelon.spi.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class CommercialStoreTest extends StoreContract {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Money PRICE = new Money(new BigDecimal("95.50"), "CNY");

  private CommercialException insert() {
    CommercialDecision decided =
        new CommercialDecision(
            "C-1",
            Optional.of("A"),
            new Asked(PRICE, PRICE, Optional.of("10 t"), DAY.plusDays(9), true, DAY),
            new PriceRange(Optional.of(PRICE), Optional.empty()),
            Optional.of(DAY.plusDays(20)),
            3,
            10,
            List.of(
                new Part(
                    Kind.PRICE,
                    Answer.NO,
                    new LocalizedText("too low", "过低"),
                    Optional.of("一、3"),
                    Optional.of(Grant.Origin.TIER),
                    true)));
    return write(
        () ->
            stores
                .commercial()
                .insert(
                    new CommercialException(
                        0, unit, 7, decided, Kind.PRICE, "大单", "li.na", T0, Optional.empty())));
  }

  private static CommercialException approved(CommercialException pending) {
    return pending.with(new Decision(true, "wang", T0.plusSeconds(9), Optional.of("同意")));
  }

  @Test
  public void itComesBackWithTheDecisionAsItWas() {
    CommercialException pending = insert();
    assertEquals(PRICE, pending.decided().asked().price());
    assertEquals(Optional.of(pending), read(() -> stores.commercial().find(unit, pending.id())));
    assertEquals(Optional.empty(), read(() -> stores.commercial().find("other", pending.id())));
    CommercialException approved = approved(pending);
    run(() -> stores.commercial().decide(approved));
    assertEquals(Optional.of(approved), read(() -> stores.commercial().find(unit, pending.id())));
  }

  @Test
  public void twoDecisionsAreOneTooMany() {
    CommercialException approved = approved(insert());
    run(() -> stores.commercial().decide(approved));
    assertRefused(ErrorCode.STALE, () -> stores.commercial().decide(approved));
  }

  @Test
  public void aUnitsComeNewestFirstInPages() {
    CommercialException first = insert();
    CommercialException second = insert();
    assertEquals(
        List.of(second, first), read(() -> stores.commercial().before(unit, Long.MAX_VALUE, 9)));
    assertEquals(List.of(first), read(() -> stores.commercial().before(unit, second.id(), 9)));
  }

  @Test
  public void everyCallNeedsATransaction() {
    assertNeedsTransaction(() -> stores.commercial().find(unit, 1));
    assertNeedsTransaction(() -> stores.commercial().before(unit, 1, 1));
  }
}
