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

/** Puts a rating into words, from what the run kept: no plug-in is asked. */
final class ExplanationWriter {
  private static final Messages MESSAGES = new Messages(ExplanationWriter.class);

  private final Scorecard card;
  private final Run run;
  private final List<RunEvent> steps;
  private final List<RunStore.Cut> cuts;

  ExplanationWriter(Scorecard card, Run run, List<RunEvent> steps, List<RunStore.Cut> cuts) {
    this.cuts = cuts;
    this.card = card;
    this.run = run;
    this.steps = steps;
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
      Customer customer, TierAnswer answer, RunLine line, Optional<Offboarding> candidateBy) {
    Optional<LocalizedText> offboarding =
        candidateBy.map(
            rule ->
                MESSAGES.text(
                    "offboarding", answer.tier(), Integer.toString(rule.years()), rule.clause()));
    Optional<RatingDetail> detail =
        line.result().ratedTier().map(t -> RatingDetail.unpack(card, line.result().detail()));
    Optional<RatingText> rating = detail.map(d -> new RatingText(card, d));
    LocalizedText decided =
        detail
            .map(d -> new RuleText(card, d, cuts).write())
            .orElseGet(() -> MESSAGES.text("decided.not-rated"));
    if (line.correction().isPresent()) {
      decided = corrected(line.correction().get(), decided);
    }
    return new Explanation(
        ref(customer),
        Optional.of(answer),
        rating.map(RatingText::points).orElse(List.of()),
        rating.map(RatingText::subtotals).orElse(List.of()),
        rating.map(RatingText::levels).orElse(List.of()),
        rating.map(RatingText::reasons).orElse(List.of()),
        decided,
        offboarding,
        steps,
        summary(customer, answer, decided));
  }

  private LocalizedText summary(Customer customer, TierAnswer answer, LocalizedText decided) {
    RunEvent approval =
        steps.stream().filter(s -> s.step() == RunStep.APPROVE).reduce((a, b) -> b).orElseThrow();
    return MESSAGES.text(
        answer.notRatableSince() ? "summary.kept" : "summary",
        customer.name(),
        answer.tier(),
        answer.since().toString(),
        run.name(),
        Integer.toString(run.scorecardVersion()),
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
