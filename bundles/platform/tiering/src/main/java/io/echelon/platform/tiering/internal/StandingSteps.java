package io.echelon.platform.tiering.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.DomainEvent;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.store.EventStore;
import io.echelon.platform.tiering.Standing;
import io.echelon.platform.tiering.Standing.Decision;
import io.echelon.platform.tiering.Standing.End;
import io.echelon.platform.tiering.Standing.Kind;
import io.echelon.platform.tiering.Standing.State;
import io.echelon.platform.tiering.store.StandingStore;
import io.echelon.platform.unit.Units;
import io.echelon.spi.LocalizedText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps standings and takes them from state to state, each step with its audit row and its event.
 * Joins the caller's transaction.
 */
final class StandingSteps {
  private static final Reasons REASONS = new Reasons(StandingSteps.class);

  private final StandingStore store;
  private final EventStore events;
  private final Units units;
  private final AuditTrail audit;
  private final Clock clock;

  StandingSteps(
      StandingStore store, EventStore events, Units units, AuditTrail audit, Clock clock) {
    this.store = store;
    this.events = events;
    this.units = units;
    this.audit = audit;
    this.clock = clock;
  }

  Standing propose(Caller caller, Standing proposed) {
    Standing stored = store.insert(proposed);
    record(caller, stored, "propose", Optional.of(stored.reason()));
    return stored;
  }

  /** A provisional tier counts as soon as it is given. */
  Standing give(Caller caller, Standing provisional) {
    Decision decision = new Decision(true, caller.name(), clock.instant(), Optional.empty());
    Standing given = store.insert(provisional.decided(decision));
    record(caller, given, "give", Optional.of(given.reason()));
    announce(given, given.from(), decision.at());
    return given;
  }

  Standing approve(Caller caller, Standing standing, Optional<String> comment) {
    requireDecidable(caller, standing);
    standing
        .check()
        .filter(check -> !check.met())
        .ifPresent(
            check -> {
              throw refused(standing, "fails", check.text());
            });
    standing
        .until()
        .filter(day -> day.isBefore(units.today()))
        .ifPresent(
            day -> {
              throw refused(standing, "expired", day);
            });
    Decision decision = new Decision(true, caller.name(), clock.instant(), comment);
    Standing approved = standing.decided(decision);
    step(caller, standing, approved, "approve", comment);
    announce(approved, approved.from(), decision.at());
    approved.until().ifPresent(day -> announce(approved, day.plusDays(1), decision.at()));
    return approved;
  }

  Standing refuse(Caller caller, Standing standing, String reason) {
    requireDecidable(caller, standing);
    Optional<String> why = Optional.of(reason);
    Standing refused = standing.decided(new Decision(false, caller.name(), clock.instant(), why));
    step(caller, standing, refused, "refuse", why);
    return refused;
  }

  Standing withdraw(Caller caller, Standing standing, String reason) {
    State state = standing.state();
    if (state != State.PENDING && state != State.APPROVED) {
      throw refused(standing, "not-withdrawable", state);
    }
    LocalDate today = units.today();
    End end = new End(today, caller.name(), clock.instant(), reason);
    Standing ended = standing.ended(end);
    step(caller, standing, ended, "withdraw", Optional.of(reason));
    if (state == State.APPROVED) {
      announce(ended, today, end.at());
    }
    return ended;
  }

  private static void requireDecidable(Caller caller, Standing standing) {
    if (standing.state() != State.PENDING) {
      throw refused(standing, "not-decidable", standing.state());
    }
    if (standing.by().equals(caller.name())) {
      throw REASONS.of(ErrorCode.SEPARATION_OF_DUTIES, "proposed", caller.name(), name(standing));
    }
  }

  private static EchelonException refused(Standing standing, String key, Object why) {
    return REASONS.of(ErrorCode.ILLEGAL_STEP, key, name(standing), why);
  }

  private static LocalizedText name(Standing standing) {
    String key =
        switch (standing.kind()) {
          case OVERRIDE -> "override";
          case APPLICATION -> "application";
          case PROVISIONAL -> "provisional.id";
        };
    return REASONS.text(key, standing.id());
  }

  private static String kind(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private void step(
      Caller caller, Standing before, Standing after, String step, Optional<String> reason) {
    store.update(after, before.state());
    record(caller, after, step, reason);
  }

  private void record(Caller caller, Standing standing, String step, Optional<String> reason) {
    audit.record(
        caller,
        AuditDraft.in(
                standing.unit(),
                kind(standing.kind()) + "." + step,
                "customer/" + standing.customerId() + "/standing/" + standing.id())
            .change(null, standing.tier() + ": " + standing.state())
            .because(reason.orElse(null)));
  }

  /**
   * Tells that the customer's tier may change on a day, or now if the day has begun.
   *
   * @param now since when the change is known
   */
  private void announce(Standing standing, LocalDate day, Instant now) {
    Instant starts = units.startOf(day);
    events.append(
        new DomainEvent(
            "tier-standing",
            standing.unit(),
            "customer/" + standing.customerId(),
            starts.isBefore(now) ? now : starts,
            Map.of("kind", standing.kind().name())),
        now);
  }
}
