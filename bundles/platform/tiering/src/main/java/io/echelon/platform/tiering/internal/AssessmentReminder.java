package io.echelon.platform.tiering.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.DomainEvent;
import io.echelon.platform.base.store.EventStore;
import io.echelon.platform.base.text.Messages;
import io.echelon.platform.notification.Outbox;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.platform.tiering.Assessment;
import io.echelon.platform.tiering.AssessmentStatus;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.store.AssessmentStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * Reminds whoever must act next, once for each day that asks for it: by an event, and by a message
 * to each who holds the step.
 */
final class AssessmentReminder {
  private static final String KIND = "ASSESSMENT_REMINDER";
  private static final Messages MESSAGES = new Messages(AssessmentReminder.class);

  private final AssessmentStore store;
  private final AssessmentStatuses standings;
  private final EventStore events;
  private final Outbox outbox;
  private final AuditTrail audit;

  AssessmentReminder(
      AssessmentStore store,
      AssessmentStatuses standings,
      EventStore events,
      Outbox outbox,
      AuditTrail audit) {
    this.store = store;
    this.standings = standings;
    this.events = events;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** Joins the caller's transaction. */
  void remind(long id, LocalDate today, Instant now) {
    Assessment assessment = store.find(id).orElseThrow();
    Window window = new Window(assessment.from(), assessment.to());
    if (!window.isReminderDue(assessment.remindedOn(), today)) {
      return;
    }
    AssessmentStatus standing = standings.of(assessment, today);
    standing
        .next()
        .ifPresent(
            next -> {
              store.update(assessment.reminded(today));
              events.append(event(standing, next, now), now);
              outbox.append(
                  next.holders().stream().map(h -> message(standing, next, h, now)).toList());
              audit.record(
                  Caller.system(),
                  AuditDraft.in(assessment.unit(), "assessment.remind", "assessment/" + id)
                      .change(null, next.step().en()));
            });
  }

  private static OutboxMessage message(
      AssessmentStatus standing, AssessmentStatus.NextStep next, String holder, Instant now) {
    Assessment assessment = standing.assessment();
    String run = standing.run().map(Run::name).orElse("–");
    String due = assessment.to().toString();
    String key = standing.daysLate() > 0 ? KIND + ".late" : KIND;
    return OutboxMessage.toStaff(
        assessment.unit(),
        KIND,
        holder,
        "assessment/" + assessment.id(),
        MESSAGES.text(KIND + ".title", next.step(), due),
        MESSAGES.text(
            key, next.step(), run, assessment.unit(), due, Long.toString(standing.daysLate())),
        now,
        now);
  }

  private static DomainEvent event(
      AssessmentStatus standing, AssessmentStatus.NextStep next, Instant now) {
    Assessment assessment = standing.assessment();
    return new DomainEvent(
        "assessment-reminder",
        assessment.unit(),
        "assessment/" + assessment.id(),
        now,
        Map.of(
            "run", standing.run().map(Run::name).orElse(""),
            "step", next.step().en(),
            "step.zh", next.step().zh(),
            "role", next.role().name(),
            "holders", String.join(",", next.holders()),
            "due", assessment.to().toString(),
            "daysLate", Long.toString(standing.daysLate()),
            "waiting", assessment.waiting().orElse("")));
  }
}
