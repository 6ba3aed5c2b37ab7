package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.text.Messages;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.tiering.Correction;
import io.echelon.platform.tiering.Explanation;
import io.echelon.platform.tiering.Explanation.CustomerRef;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunEvent;
import io.echelon.platform.tiering.RunLine;
import io.echelon.platform.tiering.RunStep;
import io.echelon.platform.tiering.TierAnswer;
import io.echelon.platform.tiering.store.RunStore;
import io.echelon.spi.LocalizedText;
import io.echelon.spi.scoring.card.Offboarding;
import io.echelon.spi.scoring.card.Scorecard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts a tier into words, from what runs and standings kept: no plug-in is asked. */
final class ExplanationWriter {
  private static final Messages MESSAGES = new Messages(ExplanationWriter.class);

  private final Optional<Rating> rating;

  /** What a run kept of a customer. */
  record Rating(
      Scorecard card, Run run, RunLine line, List<RunEvent> steps, List<RunStore.Cut> cuts) {}

  /**
   * @param rating of the winning publication; empty if none rated the customer
   */
  ExplanationWriter(Optional<Rating> rating) {
    this.rating = rating;
  }

  static Explanation withoutTier(Customer customer, LocalDate on) {
    LocalizedText none = MESSAGES.text("none", customer.name(), on.toString());
    return new Explanation(
        ref(customer),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        none,
        Optional.empty(),
        List.of(),
        none);
  }

  Explanation write(
      Customer customer, LocalDate on, TierAnswer answer, Optional<Offboarding> candidateBy) {
    Optional<LocalizedText> offboarding =
        candidateBy.map(
            rule ->
                MESSAGES.text(
                    "offboarding", answer.tier(), Integer.toString(rule.years()), rule.clause()));
    Optional<RatingText> text =
        rating
            .filter(r -> r.line().result().ratedTier().isPresent())
            .map(r -> new RatingText(r.card(), detail(r)));
    LocalizedText decided = decided(on, answer);
    return new Explanation(
        ref(customer),
        Optional.of(answer),
        text.map(RatingText::points).orElse(List.of()),
        text.map(RatingText::subtotals).orElse(List.of()),
        text.map(RatingText::levels).orElse(List.of()),
        text.map(RatingText::reasons).orElse(List.of()),
        decided,
        offboarding,
        rating.map(Rating::steps).orElse(List.of()),
        summary(customer, answer, decided));
  }

  private LocalizedText decided(LocalDate on, TierAnswer answer) {
    Optional<LocalizedText> rated = rating.map(ExplanationWriter::rated);
    if (answer.standing().isPresent()) {
      LocalizedText given = given(answer.origin(), answer.standing().get());
      return rated.map(r -> MESSAGES.text("decided.given.rated", given, r)).orElse(given);
    }
    LocalizedText plain = rated.orElseThrow();
    return answer.lowering().map(l -> lowered(plain, l, on)).orElse(plain);
  }

  private static LocalizedText given(TierAnswer.Origin origin, TierAnswer.Given given) {
    return MESSAGES.text(
        "decided." + origin + (given.overdue() ? ".overdue" : ""),
        given.by(),
        given.approvedBy().orElse(""),
        given.reason(),
        given.until().or(given::due).map(LocalDate::toString).orElse(""));
  }

  private static LocalizedText lowered(LocalizedText rated, TierAnswer.Lowered l, LocalDate on) {
    return MESSAGES.text(
        on.isBefore(l.from()) ? "decided.held" : "decided.one-step",
        rated,
        Integer.toString(l.rulesVersion()),
        l.granted(),
        l.from().toString());
  }

  private static LocalizedText rated(Rating r) {
    LocalizedText rated =
        r.line()
            .result()
            .ratedTier()
            .map(t -> new RuleText(r.card(), detail(r), r.cuts()).write())
            .orElseGet(() -> MESSAGES.text("decided.not-rated"));
    return r.line().correction().map(c -> corrected(c, rated)).orElse(rated);
  }

  private static RatingDetail detail(Rating r) {
    return RatingDetail.unpack(r.card(), r.line().result().detail());
  }

  private LocalizedText summary(Customer customer, TierAnswer answer, LocalizedText decided) {
    if (answer.standing().isPresent()) {
      return MESSAGES.text(
          answer.notRatableSince() ? "summary.given.kept" : "summary.given",
          customer.name(),
          answer.tier(),
          answer.since().toString(),
          decided);
    }
    Rating r = rating.orElseThrow();
    RunEvent approval =
        r.steps().stream()
            .filter(s -> s.step() == RunStep.APPROVE)
            .reduce((a, b) -> b)
            .orElseThrow();
    return MESSAGES.text(
        answer.notRatableSince() ? "summary.kept" : "summary",
        customer.name(),
        answer.tier(),
        answer.since().toString(),
        r.run().name(),
        Integer.toString(r.run().scorecardVersion()),
        approval.by(),
        decided);
  }

  private static LocalizedText corrected(Correction c, LocalizedText rated) {
    return MESSAGES.text("decided.correction", c.by(), c.from(), c.to(), c.reason(), rated);
  }

  private static CustomerRef ref(Customer customer) {
    return new CustomerRef(customer.number(), customer.name());
  }
}
