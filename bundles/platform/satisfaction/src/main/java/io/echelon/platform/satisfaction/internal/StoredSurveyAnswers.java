package io.echelon.platform.satisfaction.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.DomainEvent;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.base.store.EventStore;
import io.echelon.platform.satisfaction.Survey;
import io.echelon.platform.satisfaction.SurveyAnswers;
import io.echelon.platform.satisfaction.store.SurveyStore;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredSurveyAnswers implements SurveyAnswers {
  private static final Reasons REASONS = new Reasons(StoredSurveyAnswers.class);

  private final SurveyStore store;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final EventStore events;
  private final Clock clock;

  @Activate
  public StoredSurveyAnswers(
      @Reference SurveyStore store,
      @Reference Transactions transactions,
      @Reference AuditTrail audit,
      @Reference EventStore events,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.transactions = transactions;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public boolean isOpen(String token) {
    return transactions.read(() -> store.open(Token.hash(token), clock.instant())).isPresent();
  }

  @Override
  public boolean answer(String token, int score, String words) {
    if (score < WORST || score > BEST) {
      throw REASONS.invalid("score", WORST, BEST);
    }
    if (words.length() > LONGEST_WORDS) {
      throw REASONS.invalid("words.long", LONGEST_WORDS);
    }
    return transactions.write(
        () -> {
          Instant now = clock.instant();
          Optional<Survey> survey = store.open(Token.hash(token), now);
          if (survey.isEmpty() || !store.answer(survey.get().id(), score, words.strip(), now)) {
            return false;
          }
          note(survey.get(), now);
          return true;
        });
  }

  private void note(Survey survey, Instant now) {
    String customer = "customer/" + survey.customerId();
    String subject = "survey/" + survey.id();
    audit.record(
        new Caller(customer, Set.of(), Set.of()),
        AuditDraft.in(survey.unit(), "survey.answer", subject));
    events.append(
        new DomainEvent(
            "survey-answered",
            survey.unit(),
            subject,
            now,
            Map.of("request", Long.toString(survey.request()))),
        now);
  }
}
