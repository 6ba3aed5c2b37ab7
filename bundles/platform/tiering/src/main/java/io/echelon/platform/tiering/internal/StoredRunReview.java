package io.echelon.platform.tiering.internal;

import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Cursor;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.base.store.EventStore;
import io.echelon.platform.customer.store.CustomerStore;
import io.echelon.platform.tiering.Correction;
import io.echelon.platform.tiering.LineEntry;
import io.echelon.platform.tiering.Publication;
import io.echelon.platform.tiering.Publication.Lowering;
import io.echelon.platform.tiering.RatedCustomer;
import io.echelon.platform.tiering.ReviewProgress;
import io.echelon.platform.tiering.ReviewedLine;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunReview;
import io.echelon.platform.tiering.RunState;
import io.echelon.platform.tiering.RunStep;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.tiering.store.AssessmentStore;
import io.echelon.platform.tiering.store.PublicationStore;
import io.echelon.platform.tiering.store.RunStore;
import io.echelon.platform.unit.Rules;
import io.echelon.platform.unit.RulesVersion;
import io.echelon.platform.unit.Units;
import io.echelon.spi.scoring.card.Scorecard;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredRunReview implements RunReview {
  private static final Reasons REASONS = new Reasons(StoredRunReview.class);

  private final RunStore runs;
  private final PublicationStore publications;
  private final Scorecards scorecards;
  private final Rules rules;
  private final Units units;
  private final ReviewLines lines;
  private final HeldSteps held;
  private final RunSteps steps;
  private final Transactions transactions;
  private final Clock clock;

  @Activate
  public StoredRunReview(
      @Reference RunStore runs,
      @Reference PublicationStore publications,
      @Reference AssessmentStore assessments,
      @Reference CustomerStore customers,
      @Reference Scorecards scorecards,
      @Reference Rules rules,
      @Reference Units units,
      @Reference EventStore events,
      @Reference Transactions transactions,
      @Reference AuditTrail audit,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.runs = runs;
    this.publications = publications;
    this.scorecards = scorecards;
    this.rules = rules;
    this.units = units;
    lines = new ReviewLines(runs, customers, scorecards, audit, clock);
    held = new HeldSteps(runs, assessments);
    steps = new RunSteps(runs, events, units, audit, clock);
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public ReviewedLine line(Caller caller, String unit, long id, String number) {
    caller.requireIn(unit, StoredRuns.READERS);
    return transactions.read(() -> lines.read(StoredRuns.rated(run(unit, id)), number));
  }

  @Override
  public Page<RatedCustomer> inTier(
      Caller caller, String unit, long id, String tier, Optional<String> after, int limit) {
    caller.requireIn(unit, StoredRuns.READERS);
    int size = Page.limit(limit);
    long afterId = Cursor.number(after);
    return transactions.read(
        () -> lines.inTier(StoredRuns.rated(run(unit, id)), tier, afterId, size));
  }

  @Override
  public Correction correct(
      Caller caller,
      String unit,
      long id,
      String number,
      OptionalInt seen,
      String tier,
      String reason) {
    caller.requireIn(unit, Role.REVIEWER);
    String why = RunSteps.needed("reason", reason);
    return transactions.write(
        () -> {
          Run run = locked(unit, id);
          if (run.state() != RunState.IN_REVIEW) {
            throw takesNo(run, "correction");
          }
          return lines.correct(caller, run, number, seen, tier, why);
        });
  }

  @Override
  public LineEntry comment(Caller caller, String unit, long id, String number, String text) {
    caller.requireIn(unit, Role.REVIEWER, Role.APPROVER);
    String comment = RunSteps.needed("text", text);
    return transactions.write(
        () -> {
          Run run = locked(unit, id);
          boolean approving =
              run.state() == RunState.AWAITING_APPROVAL && caller.hasAny(Role.APPROVER);
          if (run.state() != RunState.IN_REVIEW && !approving) {
            throw takesNo(run, "comment");
          }
          return lines.comment(caller, run, number, comment);
        });
  }

  private static EchelonException takesNo(Run run, String what) {
    return REASONS.of(ErrorCode.ILLEGAL_STEP, "run.takes-no", run.state(), what);
  }

  @Override
  public List<Correction> corrections(Caller caller, String unit, long id) {
    caller.requireIn(unit, StoredRuns.READERS);
    return transactions.read(
        () -> {
          run(unit, id);
          return runs.corrections(id);
        });
  }

  @Override
  public Run submit(Caller caller, String unit, long id, OptionalInt step, String comment) {
    caller.requireIn(unit, Role.REVIEWER);
    return transactions.write(
        () -> {
          Run run = locked(unit, id);
          ReviewProgress review = run.review();
          if (run.state() == RunState.IN_REVIEW && step.orElse(review.step()) != review.step()) {
            throw REASONS.of(ErrorCode.STALE, "review.step", id, review.step(), step.getAsInt());
          }
          run.state().after(RunStep.SUBMIT);
          held.refuseOthers(caller, run);
          if (review.last() && (comment == null || comment.isBlank())) {
            refuseDeviation(run);
          }
          return steps.take(caller, run, RunStep.SUBMIT, comment);
        });
  }

  /** Quotas that bind may be left only with a reason, which the approver reads. */
  private void refuseDeviation(Run run) {
    Scorecard card = scorecards.get(Caller.system(), run.unit(), run.scorecardVersion()).card();
    StoredRuns.quotas(runs, run, card.rule())
        .filter(q -> q.enforced() && q.deviates())
        .ifPresent(
            q -> {
              throw REASONS.invalid(
                  "quotas",
                  q.places().stream()
                      .filter(p -> p.quota() != p.actual())
                      .map(p -> p.tier() + " has " + p.actual() + " of " + p.quota())
                      .collect(Collectors.joining(", ")));
            });
  }

  @Override
  public Run sendBack(Caller caller, String unit, long id, String reason) {
    caller.requireIn(unit, Role.APPROVER);
    String why = RunSteps.needed("reason", reason);
    return transactions.write(() -> steps.take(caller, run(unit, id), RunStep.RETURN, why));
  }

  @Override
  public Run approve(Caller caller, String unit, long id, String comment) {
    caller.requireIn(unit, Role.APPROVER);
    return transactions.write(
        () -> {
          Run run = locked(unit, id);
          run.state().after(RunStep.APPROVE);
          held.refuseOthers(caller, run);
          if (run.startedBy().equals(caller.name())) {
            throw REASONS.of(ErrorCode.SEPARATION_OF_DUTIES, "started", caller.name(), id);
          }
          if (runs.corrections(id).stream().anyMatch(c -> c.by().equals(caller.name()))) {
            throw REASONS.of(ErrorCode.SEPARATION_OF_DUTIES, "corrected", caller.name(), id);
          }
          return steps.take(caller, run, RunStep.APPROVE, comment);
        });
  }

  @Override
  public Publication publish(Caller caller, String unit, long id, LocalDate effectiveFrom) {
    caller.requireIn(unit, Role.APPROVER);
    return transactions.write(
        () -> {
          steps.take(caller, run(unit, id), RunStep.PUBLISH, "effective from " + effectiveFrom);
          LocalDate today = units.today();
          RulesVersion inForce = rules.current(unit, today);
          Publication publication =
              new Publication(
                  id,
                  unit,
                  effectiveFrom,
                  clock.instant(),
                  caller.name(),
                  Optional.empty(),
                  Lowering.by(inForce, effectiveFrom, today));
          publications.publish(publication);
          steps.announce(publication, inForce.rules().downgrade().noticeDays() > 0);
          return publication;
        });
  }

  @Override
  public Run revoke(Caller caller, String unit, long id, String reason) {
    caller.requireIn(unit, Role.APPROVER);
    String why = RunSteps.needed("reason", reason);
    return transactions.write(
        () -> {
          Run revoked = steps.take(caller, run(unit, id), RunStep.REVOKE, why);
          Publication publication = publications.find(id).orElseThrow();
          Instant now = clock.instant();
          publications.revoke(id, now, caller.name(), why);
          steps.announceRevoked(publication, now);
          return revoked;
        });
  }

  @Override
  public Run cancel(Caller caller, String unit, long id, String reason) {
    caller.requireIn(unit, Role.UNIT_ADMIN, Role.APPROVER);
    String why = RunSteps.needed("reason", reason);
    return transactions.write(() -> steps.take(caller, run(unit, id), RunStep.CANCEL, why));
  }

  private Run run(String unit, long id) {
    return runs.find(id)
        .filter(r -> r.unit().equals(unit))
        .orElseThrow(() -> EchelonException.notFound("run", id));
  }

  /** A run that nobody else changes until the transaction ends. */
  private Run locked(String unit, long id) {
    runs.lock(id);
    return run(unit, id);
  }
}
