package io.echelon.platform.tiering.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.DomainEvent;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.store.EventStore;
import io.echelon.platform.tiering.Publication;
import io.echelon.platform.tiering.ReviewProgress;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunEvent;
import io.echelon.platform.tiering.RunState;
import io.echelon.platform.tiering.RunStep;
import io.echelon.platform.tiering.store.RunStore;
import io.echelon.platform.unit.Units;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Moves runs from state to state. Joins the caller's transaction. */
final class RunSteps {
  private static final Reasons REASONS = new Reasons(RunSteps.class);
  private static final int MAX_TEXT = 1_000;

  private final RunStore runs;
  private final EventStore events;
  private final Units units;
  private final AuditTrail audit;
  private final Clock clock;

  RunSteps(RunStore runs, EventStore events, Units units, AuditTrail audit, Clock clock) {
    this.runs = runs;
    this.events = events;
    this.units = units;
    this.audit = audit;
    this.clock = clock;
  }

  /** Takes a step that the run's state allows, keeps it in its history and audits it. */
  Run take(Caller caller, Run run, RunStep step, String reason) {
    Run after = run.after(step);
    Optional<String> why =
        Optional.ofNullable(reason).filter(r -> !r.isBlank()).map(RunSteps::bounded);
    RunEvent event = RunEvent.of(run, step, after, caller.name(), clock.instant(), why);
    Run moved = runs.step(after, event);
    audit.record(
        caller,
        AuditDraft.in(run.unit(), "run." + step.name().toLowerCase(Locale.ROOT), "run/" + run.id())
            .change(place(run), place(moved))
            .because(why.orElse(null)));
    return moved;
  }

  /** The state, in a review of several steps with its step. */
  private static String place(Run run) {
    ReviewProgress review = run.review();
    return run.state() == RunState.IN_REVIEW && review.steps().size() > 1
        ? run.state() + ": " + review.name().en()
        : run.state().name();
  }

  /**
   * Tells that tiers change with a publication, and once more where worse ones count later.
   *
   * @param noticed whether customers are told before a worse tier counts
   */
  void announce(Publication publication, boolean noticed) {
    LocalDate from = publication.effectiveFrom();
    LocalDate lower = publication.lowering().from();
    Instant at = publication.recordedAt();
    announce("tiers-published", publication, units.startOf(from), at, from);
    if (lower.isAfter(from)) {
      announce("tiers-published", publication, units.startOf(lower), at, lower);
    }
    if (noticed) {
      announce("downgrades-ahead", publication, at, at, lower);
    }
  }

  /** Tells that a publication no longer counts. */
  void announceRevoked(Publication publication, Instant at) {
    LocalDate from = publication.effectiveFrom();
    announce("tiers-revoked", publication, units.startOf(from), at, from);
  }

  private void announce(
      String type, Publication publication, Instant effectiveAt, Instant at, LocalDate from) {
    events.append(
        new DomainEvent(
            type,
            publication.unit(),
            "run/" + publication.run(),
            effectiveAt,
            Map.of("effectiveFrom", from.toString())),
        at);
  }

  /** A text that must be there. */
  static String needed(String field, String text) {
    if (text == null || text.isBlank()) {
      throw REASONS.invalid("text.needed", field);
    }
    return bounded(text);
  }

  private static String bounded(String text) {
    if (text.length() > MAX_TEXT) {
      throw REASONS.invalid("text.long", MAX_TEXT);
    }
    return text;
  }
}
