package io.echelon.platform.tiering.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.DomainEvent;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.base.store.EventStore;
import io.echelon.platform.tiering.Assessment;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.Runs;
import io.echelon.platform.tiering.store.AssessmentStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the run of an assessment. Run and assessment change in one transaction under the
 * assessment's version, so that of two that open it one finds it open.
 */
final class AssessmentOpening {
  private static final Logger LOG = LoggerFactory.getLogger(AssessmentOpening.class);
  private static final int MOST_NAMES = 9;
  private static final int MOST_TEXT = 1_000;

  private final AssessmentStore store;
  private final Runs runs;
  private final EventStore events;
  private final Transactions transactions;
  private final AuditTrail audit;

  AssessmentOpening(
      AssessmentStore store,
      Runs runs,
      EventStore events,
      Transactions transactions,
      AuditTrail audit) {
    this.store = store;
    this.runs = runs;
    this.events = events;
    this.transactions = transactions;
    this.audit = audit;
  }

  /** Opens the run, or keeps why that is not possible now. */
  void open(Assessment assessment, LocalDate today, Instant now) {
    try {
      openUnderFreeName(assessment, today, now);
    } catch (EchelonException e) {
      keepWhy(assessment.id(), e.getMessage());
    }
  }

  /** Somebody may have started a run of the same name by hand. */
  private void openUnderFreeName(Assessment assessment, LocalDate today, Instant now) {
    String name = YearMonth.from(assessment.from()).toString();
    for (int n = 1; ; n++) {
      String tried = n == 1 ? name : name + "-" + n;
      try {
        transactions.run(() -> open(assessment, tried, today, now));
        return;
      } catch (EchelonException e) {
        if (e.code() != ErrorCode.ALREADY_EXISTS || n == MOST_NAMES) {
          throw e;
        }
      }
    }
  }

  private void open(Assessment assessment, String name, LocalDate today, Instant now) {
    LocalDate asOf = new Window(assessment.from(), assessment.to()).asOf(today);
    Run run = runs.start(Caller.system(), assessment.unit(), name, asOf);
    Assessment opened = store.update(assessment.opened(run.id(), today));
    String subject = "assessment/" + assessment.id();
    audit.record(
        Caller.system(),
        AuditDraft.in(assessment.unit(), "assessment.open", subject)
            .change(null, "run/" + run.id())
            .because(opened.openedLate() ? "late: the window began on " + opened.from() : null));
    events.append(
        new DomainEvent(
            "assessment-opened",
            assessment.unit(),
            "run/" + run.id(),
            now,
            Map.of("assessment", Long.toString(assessment.id()), "due", opened.to().toString())),
        now);
  }

  /** Another may have opened it meanwhile, which then is why it was refused here. */
  private void keepWhy(long id, String why) {
    String reason = why.length() > MOST_TEXT ? why.substring(0, MOST_TEXT) : why;
    transactions.run(
        () -> {
          Assessment current = store.find(id).orElseThrow();
          if (current.run().isEmpty() && !current.waiting().equals(Optional.of(reason))) {
            store.update(current.waitingFor(reason));
            audit.record(
                Caller.system(),
                AuditDraft.in(current.unit(), "assessment.wait", "assessment/" + id)
                    .because(reason));
            LOG.warn("The assessment of {} from {} waits: {}", current.unit(), current.from(), why);
          }
        });
  }
}
