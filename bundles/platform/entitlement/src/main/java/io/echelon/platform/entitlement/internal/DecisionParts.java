package io.echelon.platform.entitlement.internal;

import io.echelon.platform.base.text.Messages;
import io.echelon.platform.entitlement.Benefit;
import io.echelon.platform.entitlement.Benefit.Rush.Right;
import io.echelon.platform.entitlement.Claim;
import io.echelon.platform.entitlement.CommercialDecision.Answer;
import io.echelon.platform.entitlement.CommercialDecision.Asked;
import io.echelon.platform.entitlement.CommercialDecision.Kind;
import io.echelon.platform.entitlement.CommercialDecision.Part;
import io.echelon.platform.entitlement.CommercialDecision.PriceRange;
import io.echelon.platform.entitlement.Entitlements.Claims;
import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.entitlement.Money;
import io.echelon.spi.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** The parts of a commercial decision that follow from a customer's claims. */
final class DecisionParts {
  private static final Messages MESSAGES = new Messages(DecisionParts.class);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Claims claims;
  private final Asked asked;

  DecisionParts(Claims claims, Asked asked) {
    this.claims = claims;
    this.asked = asked;
  }

  /** In whole cents that do not leave the range. */
  PriceRange range() {
    Optional<Benefit.Price> price = benefit(Benefit.Price.class);
    Optional<Money> lowest = price.map(p -> percent(p.fromPercent()).in(RoundingMode.CEILING));
    return new PriceRange(
        lowest,
        price
            .flatMap(Benefit.Price::toPercent)
            .map(to -> percent(to).in(RoundingMode.FLOOR))
            .map(highest -> highest.isLessThan(lowest.get()) ? lowest.get() : highest));
  }

  private Money percent(BigDecimal more) {
    return asked.controlPrice().percent(HUNDRED.add(more));
  }

  Part price() {
    PriceRange range = range();
    if (range.lowest().isEmpty()) {
      return open(Kind.PRICE, "price.OPEN");
    }
    Money lowest = range.lowest().get();
    Optional<Money> off = Optional.empty();
    if (asked.price().isLessThan(lowest)) {
      off = Optional.of(lowest.minus(asked.price()));
    } else if (range.highest().filter(highest -> highest.isLessThan(asked.price())).isPresent()) {
      off = Optional.of(asked.price().minus(range.highest().get()));
    }
    LocalizedText between =
        range
            .highest()
            .map(highest -> MESSAGES.text("range.both", lowest.toString(), highest.toString()))
            .orElseGet(() -> MESSAGES.text("range.from", lowest.toString()));
    Claim claim = claim(Benefit.Price.class).orElseThrow();
    return part(
        Kind.PRICE,
        off.isEmpty() ? Answer.YES : Answer.NO,
        MESSAGES.text(
            off.isEmpty() ? "price.YES" : "price.NO",
            asked.price().toString(),
            between,
            off.map(Money::toString).orElse(""),
            claim.entry().text()),
        claim,
        ((Benefit.Price) claim.entry().benefit()).inPrinciple());
  }

  /** The terms as they are now, after late payments. */
  Part payment() {
    Optional<Claim> terms = claim(Benefit.Payment.class);
    if (terms.isEmpty()) {
      return open(Kind.PAYMENT, "payment.OPEN");
    }
    Claim claim = terms.get();
    LocalizedText text =
        claims
            .lowered()
            .filter(lowered -> claim.origin() != Grant.Origin.CONTRACT)
            .map(
                lowered -> MESSAGES.text("payment.lowered", claim.entry().text(), lowered.reason()))
            .orElse(claim.entry().text());
    boolean inPrinciple = ((Benefit.Payment) claim.entry().benefit()).inPrinciple();
    return part(Kind.PAYMENT, Answer.TOLD, text, claim, inPrinciple);
  }

  /** The day on which the order is promised. */
  Optional<LocalDate> earliest() {
    return benefit(Benefit.LeadTime.class).map(time -> asked.ordered().plusDays(time.days()));
  }

  Part leadTime() {
    Optional<LocalDate> earliest = earliest();
    if (earliest.isEmpty()) {
      return open(Kind.LEAD_TIME, "lead.OPEN");
    }
    boolean inTime = !asked.wanted().isBefore(earliest.get());
    Answer answer = inTime ? Answer.YES : asked.rush() ? right() : Answer.NO;
    Claim claim = claim(Benefit.LeadTime.class).orElseThrow();
    return part(
        Kind.LEAD_TIME,
        answer,
        MESSAGES.text(
            "lead." + (inTime ? "inTime" : answer.name()),
            asked.wanted().toString(),
            earliest.get().toString(),
            claim.entry().text()),
        claim,
        ((Benefit.LeadTime) claim.entry().benefit()).inPrinciple());
  }

  Part rush() {
    return claim(Benefit.Rush.class)
        .map(claim -> part(Kind.RUSH, right(), claim.entry().text(), claim, false))
        .orElseGet(() -> open(Kind.RUSH, "rush.OPEN"));
  }

  private Answer right() {
    return benefit(Benefit.Rush.class)
        .map(rush -> rush.right() == Right.BY_LOAD ? Answer.BY_LOAD : yesOrNo(rush.right()))
        .orElse(Answer.NO);
  }

  private static Answer yesOrNo(Right right) {
    return right == Right.YES ? Answer.YES : Answer.NO;
  }

  Part review() {
    return claim(Benefit.OrderReview.class)
        .map(claim -> part(Kind.REVIEW, Answer.YES, claim.entry().text(), claim, false))
        .orElseGet(
            () ->
                new Part(
                    Kind.REVIEW,
                    Answer.NO,
                    MESSAGES.text("review.NO"),
                    Optional.empty(),
                    Optional.empty(),
                    false));
  }

  Part rank(OrderRank.Ranked ranked) {
    LocalizedText text =
        MESSAGES.text("rank", Long.toString(ranked.rank()), Long.toString(ranked.open()));
    return claim(Benefit.Priority.class)
        .map(claim -> part(Kind.RANK, Answer.TOLD, text, claim, false))
        .orElseGet(
            () ->
                new Part(Kind.RANK, Answer.TOLD, text, Optional.empty(), Optional.empty(), false));
  }

  private static Part part(
      Kind kind, Answer answer, LocalizedText text, Claim claim, boolean inPrinciple) {
    return new Part(
        kind,
        answer,
        text,
        Optional.of(claim.entry().clause()),
        Optional.of(claim.origin()),
        inPrinciple);
  }

  private static Part open(Kind kind, String key) {
    return new Part(
        kind, Answer.OPEN, MESSAGES.text(key), Optional.empty(), Optional.empty(), false);
  }

  private <B extends Benefit> Optional<B> benefit(Class<B> kind) {
    return claim(kind).map(claim -> kind.cast(claim.entry().benefit()));
  }

  /** Of several the first: claims by contract come first. */
  private Optional<Claim> claim(Class<? extends Benefit> kind) {
    return claims.claims().stream()
        .filter(claim -> kind.isInstance(claim.entry().benefit()))
        .findFirst();
  }
}
