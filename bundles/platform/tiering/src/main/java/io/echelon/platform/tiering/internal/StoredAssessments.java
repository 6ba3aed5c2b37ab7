package io.echelon.platform.tiering.internal;

import io.echelon.platform.audit.AuditDraft;
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
import io.echelon.platform.notification.Outbox;
import io.echelon.platform.tiering.Assessment;
import io.echelon.platform.tiering.AssessmentStatus;
import io.echelon.platform.tiering.Assessments;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunState;
import io.echelon.platform.tiering.Runs;
import io.echelon.platform.tiering.ScorecardVersion;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.tiering.store.AssessmentStore;
import io.echelon.platform.tiering.store.RunStore;
import io.echelon.platform.unit.Units;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@inheritDoc} */
@Component
public final class StoredAssessments implements Assessments {
  private static final Reasons REASONS = new Reasons(StoredAssessments.class);
  private static final Logger LOG = LoggerFactory.getLogger(StoredAssessments.class);
  private static final int BLOCK = 500;

  private final AssessmentStore store;
  private final RunStore runs;
  private final Scorecards scorecards;
  private final Units units;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final AssessmentStatuses standings;
  private final AssessmentOpening opening;
  private final AssessmentReminder reminder;

  @Activate
  public StoredAssessments(
      @Reference AssessmentStore store,
      @Reference RunStore runStore,
      @Reference Runs runs,
      @Reference Scorecards scorecards,
      @Reference Units units,
      @Reference EventStore events,
      @Reference Outbox outbox,
      @Reference Transactions transactions,
      @Reference AuditTrail audit) {
    this.store = store;
    this.runs = runStore;
    this.scorecards = scorecards;
    this.units = units;
    this.transactions = transactions;
    this.audit = audit;
    standings = new AssessmentStatuses(runStore, store, units);
    opening = new AssessmentOpening(store, runs, events, transactions, audit);
    reminder = new AssessmentReminder(store, standings, events, outbox, audit);
  }

  @Override
  public void tick(Instant now) {
    LocalDate today = units.dayOf(now);
    units
        .list(Caller.system())
        .forEach(unit -> safely(unit.code(), () -> begin(unit.code(), today)));
    for (Assessment assessment : allOpen()) {
      safely(
          assessment.unit(),
          () -> {
            if (assessment.run().isEmpty()) {
              opening.open(assessment, today, now);
            }
            transactions.run(() -> reminder.remind(assessment.id(), today, now));
          });
    }
  }

  /** One unit's trouble is not the others'. */
  private static void safely(String unit, Runnable work) {
    try {
      work.run();
    } catch (EchelonException e) {
      LOG.debug("Unit {} is tried again with the next tick: {}", unit, e.getMessage());
    } catch (RuntimeException e) {
      LOG.error("The assessment of unit {} failed; it is tried again in a minute", unit, e);
    }
  }

  private void begin(String unit, LocalDate today) {
    Optional<Window> window = transactions.read(() -> window(unit, today));
    window.ifPresent(
        w ->
            transactions.run(
                () ->
                    store.insert(
                        new Assessment(
                            0,
                            unit,
                            w.from(),
                            w.to(),
                            OptionalLong.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            0))));
  }

  /** The window that has begun and is not kept yet. */
  private Optional<Window> window(String unit, LocalDate today) {
    ScorecardVersion card = scorecards.current(unit, today);
    return card.card()
        .cycle()
        .flatMap(cycle -> Window.begun(cycle, today))
        .filter(w -> card.approval().filter(a -> w.wasKnown(a, units.dayOf(a.at()))).isPresent())
        .filter(w -> store.find(unit, w.from()).isEmpty());
  }

  private List<Assessment> allOpen() {
    List<Assessment> all = new ArrayList<>();
    List<Assessment> block;
    do {
      long after = all.isEmpty() ? 0 : all.get(all.size() - 1).id();
      block = transactions.read(() -> store.open(Optional.empty(), after, BLOCK));
      all.addAll(block);
    } while (block.size() == BLOCK);
    return all;
  }

  @Override
  public Page<AssessmentStatus> open(Caller caller, Optional<String> after, int limit) {
    caller.require(withPlatformAdmin());
    boolean all = caller.hasAny(Role.PLATFORM_ADMIN) || caller.units().contains(Caller.ALL_UNITS);
    Optional<Set<String>> seen = all ? Optional.empty() : Optional.of(caller.units());
    int size = Page.limit(limit);
    long afterId = Cursor.number(after);
    return transactions.read(() -> page(store.open(seen, afterId, size + 1), size));
  }

  private static Role[] withPlatformAdmin() {
    return Stream.concat(Stream.of(StoredRuns.READERS), Stream.of(Role.PLATFORM_ADMIN))
        .toArray(Role[]::new);
  }

  @Override
  public Page<AssessmentStatus> list(
      Caller caller, String unit, Optional<String> after, int limit) {
    caller.requireIn(unit, StoredRuns.READERS);
    int size = Page.limit(limit);
    long before = after.isEmpty() ? Long.MAX_VALUE : Cursor.number(after);
    return transactions.read(() -> page(store.before(unit, before, size + 1), size));
  }

  private Page<AssessmentStatus> page(List<Assessment> read, int size) {
    LocalDate today = units.today();
    return Page.of(read, size, a -> Long.toString(a.id())).map(a -> standings.of(a, today));
  }

  @Override
  public AssessmentStatus reopen(Caller caller, String unit, long id, String reason) {
    caller.requireIn(unit, Role.UNIT_ADMIN);
    String why = RunSteps.needed("reason", reason);
    return transactions.write(
        () -> {
          Assessment assessment =
              store
                  .find(id)
                  .filter(a -> a.unit().equals(unit))
                  .orElseThrow(() -> EchelonException.notFound("assessment", id));
          RunState state =
              assessment.run().stream()
                  .boxed()
                  .findFirst()
                  .flatMap(runs::find)
                  .map(Run::state)
                  .orElse(null);
          if (state != RunState.FAILED && state != RunState.CANCELLED) {
            throw REASONS.of(ErrorCode.ILLEGAL_STEP, "assessment.reopen", id);
          }
          audit.record(
              caller,
              AuditDraft.in(unit, "assessment.reopen", "assessment/" + id)
                  .change("run/" + assessment.run().getAsLong(), null)
                  .because(why));
          return standings.of(
              store.update(assessment.waitingFor("opened again by " + caller.name() + ": " + why)),
              units.today());
        });
  }
}
