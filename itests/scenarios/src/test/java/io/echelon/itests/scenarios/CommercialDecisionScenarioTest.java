package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.catalog.manufacturing.ManufacturingCatalog;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Role;
import io.echelon.platform.entitlement.CommercialDecision;
import io.echelon.platform.entitlement.CommercialDecision.Answer;
import io.echelon.platform.entitlement.CommercialDecision.Asked;
import io.echelon.platform.entitlement.CommercialDecision.Kind;
import io.echelon.platform.entitlement.CommercialException;
import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.entitlement.Money;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

/** Section C: what A (M01), B (M04), C (M08) and D (M12) may be given for an order. */
public class CommercialDecisionScenarioTest extends PolicyScenario {
  private static final LocalDate ORDERED = LocalDate.of(2025, 10, 9);

  @Override
  String strategy() {
    return "manufacturing";
  }

  @Before
  public void publishTwelveAndUseTheManufacturersCatalog() throws IOException {
    try (InputStream json = new ManufacturingCatalog().document()) {
      String text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
      int version = platform.catalogs.draft(platform.admin, UNIT, text).version();
      platform.catalogs.approve(platform.approver, UNIT, version, LocalDate.of(2009, 1, 1));
    }
    importSheet(ManufacturingScenarioTest.twelve(sheet()), AS_OF);
    publish(rate("2025"), AS_OF);
    platform.clock.set(Instant.parse("2025-10-09T02:00:00Z"));
  }

  private static Money yuan(String amount) {
    return new Money(new BigDecimal(amount), "CNY");
  }

  /** For goods of an internal control price of 100 yuan. */
  private static Asked asked(String price, int days, boolean rush) {
    return new Asked(
        yuan("100"), yuan(price), Optional.empty(), ORDERED.plusDays(days), rush, ORDERED);
  }

  private CommercialDecision decide(String number, Asked asked) {
    return platform.commercial.decide(platform.agent, UNIT, number, asked);
  }

  private Answer price(String number, String price) {
    return decide(number, asked(price, 90, false)).part(Kind.PRICE).answer();
  }

  private Answer inTime(String number, int days, boolean rush) {
    return decide(number, asked("105", days, rush)).part(Kind.LEAD_TIME).answer();
  }

  private CommercialDecision.Part part(String number, Kind kind) {
    return decide(number, asked("105", 90, false)).part(kind);
  }

  @Test
  public void thePriceMayBeAsLowAsTheTierSays() {
    assertEquals(Answer.YES, price("M01", "95.00"));
    assertEquals(Answer.NO, price("M01", "94.99"));
    assertEquals(Answer.YES, price("M04", "97.00"));
    assertEquals(Answer.NO, price("M04", "96.99"));
    assertEquals(Answer.YES, price("M08", "100.00"));
    assertEquals(Answer.NO, price("M08", "99.99"));
    assertEquals(Answer.YES, price("M12", "105.00"));
    assertEquals(Answer.NO, price("M12", "104.99"));
    assertEquals(Answer.NO, price("M12", "105.01"));
    CommercialDecision low = decide("M01", asked("90", 90, false));
    assertEquals(
        "90 CNY lies outside by 5.00 CNY: 95.00 CNY or more. A discount of up to 5 % on the"
            + " internal control price",
        low.part(Kind.PRICE).text().en());
    assertEquals(Optional.of("一、3"), low.part(Kind.PRICE).clause());
    assertEquals(Optional.of(Grant.Origin.TIER), low.part(Kind.PRICE).origin());
  }

  @Test
  public void aNormalOrderIsPromisedInTwentyThirtyOrFortyDays() {
    assertEquals(
        Optional.of(ORDERED.plusDays(20)), decide("M01", asked("100", 90, false)).earliest());
    assertEquals(Answer.YES, inTime("M01", 20, false));
    assertEquals(Answer.NO, inTime("M01", 19, false));
    assertEquals(Answer.YES, inTime("M04", 30, false));
    assertEquals(Answer.NO, inTime("M04", 29, false));
    assertEquals(Answer.YES, inTime("M08", 40, false));
    assertEquals(Answer.NO, inTime("M08", 39, false));
    assertEquals("nothing is promised to D", Answer.OPEN, inTime("M12", 90, false));
  }

  @Test
  public void aRushOrderIsInsertedForAByLoadForBAndForNobodyElse() {
    assertEquals(Answer.YES, part("M01", Kind.RUSH).answer());
    assertEquals(Answer.BY_LOAD, part("M04", Kind.RUSH).answer());
    assertEquals(Answer.NO, part("M08", Kind.RUSH).answer());
    assertEquals(Answer.NO, part("M12", Kind.RUSH).answer());
    assertEquals(Answer.YES, inTime("M01", 5, true));
    assertEquals(Answer.BY_LOAD, inTime("M04", 5, true));
    assertEquals(Answer.NO, inTime("M08", 5, true));
  }

  @Test
  public void onlyOrdersOfDAreReviewedStrictly() {
    assertEquals(Answer.NO, part("M08", Kind.REVIEW).answer());
    assertEquals(Answer.YES, part("M12", Kind.REVIEW).answer());
    assertEquals(Optional.of("一、5"), part("M12", Kind.REVIEW).clause());
  }

  @Test
  public void thePaymentTermsAreThoseAfterLatePayments() {
    String text = part("M01", Kind.PAYMENT).text().en();
    assertEquals("Up to 3 months after delivery, where collection is safe", text);
    platform.paymentFiles.record(
        platform.admin,
        UNIT,
        new ByteArrayInputStream(
            "customer,document,due,paid\nM01,I-1,2025-09-05,\nM01,I-2,2025-09-20,\n"
                .getBytes(StandardCharsets.UTF_8)));
    text = part("M01", Kind.PAYMENT).text().en();
    assertTrue(text, text.startsWith("Cash on delivery or up to 30 days after it"));
    assertTrue(text, text.contains("the payment terms are those of tier B"));
  }

  @Test
  public void aNewOrderHasItsPlaceByTierThenScoreThenNumber() {
    open("O-1", "M08");
    open("O-2", "M12");
    open("O-3", "M04");
    open("O-4", "M02");
    assertEquals("M01 has more points than M02", 1, rank("M01"));
    assertEquals("after the own one", 2, rank("M02"));
    assertEquals("after M02, with equal points", 2, rank("M03"));
    assertEquals("after M02 and M04", 3, rank("M05"));
    assertEquals(5, rank("M12"));
    platform.openOrders.close(platform.agent, UNIT, "O-4");
    assertEquals(1, rank("M02"));
    assertEquals(
        "place 4 beside 3 open orders: by tier, then score, then customer number, then age",
        part("M12", Kind.RANK).text().en());
    assertRefused(
        ErrorCode.NOT_FOUND, () -> platform.openOrders.close(platform.agent, UNIT, "O-4"));
    assertRefused(ErrorCode.ALREADY_EXISTS, () -> open("O-3", "M01"));
  }

  private void open(String order, String number) {
    platform.openOrders.open(platform.agent, UNIT, order, number);
  }

  private long rank(String number) {
    return decide(number, asked("105", 90, false)).rank();
  }

  @Test
  public void aContractGoesBeforeTheTierInEveryPart() {
    String terms =
        """
        {'item':'lead-time','benefit':{'kind':'lead-time','days':10},'contract':'K-7','clause':'§ 4',
         'text':{'en':'within 10 days','zh':'10天内'},'from':'2025-10-01','until':'2025-12-31',
         'reason':'new plant'}"""
            .replace('\'', '"');
    long id = platform.contracts.draft(platform.admin, UNIT, "M08", terms).id();
    platform.contracts.approve(platform.approver, UNIT, id, "");
    CommercialDecision decision = decide("M08", asked("100", 10, false));
    assertEquals(Answer.YES, decision.part(Kind.LEAD_TIME).answer());
    assertEquals(Optional.of(Grant.Origin.CONTRACT), decision.part(Kind.LEAD_TIME).origin());
    assertEquals(Optional.of("K-7 § 4"), decision.part(Kind.LEAD_TIME).clause());
    assertEquals(Optional.of(Grant.Origin.TIER), decision.part(Kind.PRICE).origin());
  }

  @Test
  public void whatHoldsInPrincipleMayHaveAnExceptionThatAnotherPersonApproves() {
    CommercialException pending = request("M08", "98", Kind.PRICE);
    assertEquals(Answer.NO, pending.decided().part(Kind.PRICE).answer());
    CommercialException approved =
        platform.commercial.settle(platform.approver, UNIT, pending.id(), true, "a large order");
    assertEquals("amy", approved.decision().orElseThrow().by());
    assertEquals(
        List.of(approved),
        platform.commercial.list(platform.auditor, UNIT, Optional.empty(), 10).items());
    assertRefused(
        ErrorCode.ILLEGAL_STEP,
        () -> platform.commercial.settle(platform.approver, UNIT, pending.id(), false, "no"));
    assertEquals(
        List.of("commercial.request PRICE by ann", "commercial.approve PRICE by amy"),
        platform
            .audit
            .list(platform.auditor, Optional.of(UNIT), Optional.empty(), 100)
            .items()
            .stream()
            .filter(e -> e.action().startsWith("commercial."))
            .map(e -> e.action() + " " + e.after().get() + " by " + e.user())
            .toList());
  }

  private CommercialException request(String number, String price, Kind kind) {
    return platform.commercial.request(
        platform.agent, UNIT, number, asked(price, 90, true), kind, "a large order");
  }

  @Test
  public void otherPartsAndWhatIsGrantedHaveNoException() {
    String rush =
        assertRefused(ErrorCode.ILLEGAL_STEP, () -> request("M08", "98", Kind.RUSH)).getMessage();
    assertEquals(
        "RUSH (一、5(未列明)) does not hold in principle only, so that no exception is possible", rush);
    assertRefused(ErrorCode.ILLEGAL_STEP, () -> request("M12", "105", Kind.PAYMENT));
    assertRefused(ErrorCode.ILLEGAL_STEP, () -> request("M08", "100", Kind.PRICE));
    request("M08", "100", Kind.PAYMENT);
    Caller both = new Caller("bo", Set.of(Role.AGENT, Role.APPROVER), Set.of(UNIT));
    long own =
        platform
            .commercial
            .request(both, UNIT, "M08", asked("98", 90, false), Kind.PRICE, "friends")
            .id();
    assertRefused(
        ErrorCode.SEPARATION_OF_DUTIES,
        () -> platform.commercial.settle(both, UNIT, own, true, ""));
    assertRefused(
        ErrorCode.INVALID_INPUT,
        () -> platform.commercial.settle(platform.approver, UNIT, own, false, " "));
    assertRefused(
        ErrorCode.FORBIDDEN, () -> platform.commercial.settle(platform.admin, UNIT, own, true, ""));
  }
}
