package io.echelon.platform.obligation;

import io.echelon.platform.sla.DueTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A dated promise with its clock.
 *
 * @param id given by the store, 0 before
 * @param promise what is promised to whom
 * @param startedAt when the clock started
 * @param warnAt when three quarters of its time are gone
 * @param due by when, with the way to it; while it is paused that of before
 * @param state where it stands
 * @param metAt when it was kept, in time or not
 * @param moments what it has still to do, earliest first
 * @param version for optimistic locking
 */
public record Obligation(
    long id,
    Promise promise,
    Instant startedAt,
    Instant warnAt,
    DueTime due,
    State state,
    Optional<Instant> metAt,
    List<Moment> moments,
    long version) {

  /** Where a promise stands. */
  public enum State {
    /** The clock runs. */
    RUNNING,
    /** It stands still. */
    PAUSED,
    /** Kept in time. */
    MET,
    /** Overdue and not kept yet. */
    BREACHED,
    /** Kept too late. */
    LATE,
    /** Another one counts instead. */
    REPLACED,
    /** Nobody waits for it any more. */
    CANCELLED;

    /** Whether it is still to be kept. */
    public boolean isOpen() {
      return this == RUNNING || this == PAUSED || this == BREACHED;
    }
  }

  public Obligation {
    Objects.requireNonNull(promise, "promise");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(state, "state");
    moments = List.copyOf(moments);
  }

  /** A clock that starts as planned. */
  public static Obligation planned(Promise promise, ClockPlan plan) {
    return new Obligation(
        0,
        promise,
        plan.startedAt(),
        plan.warnAt(),
        plan.due(),
        State.RUNNING,
        Optional.empty(),
        plan.moments(),
        0);
  }

  public String unit() {
    return promise.unit();
  }

  public String subject() {
    return promise.subject();
  }

  public String metric() {
    return promise.metric();
  }

  /** The same in another state, with nothing more to do unless it runs or stands still. */
  public Obligation in(State newState, Optional<Instant> newMetAt) {
    return new Obligation(
        id,
        promise,
        startedAt,
        warnAt,
        due,
        newState,
        newMetAt,
        newState.isOpen() ? moments : List.of(),
        version);
  }

  /** The same with what it has still to do. */
  public Obligation doing(List<Moment> left) {
    return new Obligation(id, promise, startedAt, warnAt, due, state, metAt, left, version);
  }

  /** The same running by another plan, of which some moments are done. */
  public Obligation by(ClockPlan plan, List<Moment> left) {
    return new Obligation(
        id, promise, startedAt, plan.warnAt(), plan.due(), State.RUNNING, metAt, left, version);
  }

  /** The same in the hands of somebody else. */
  public Obligation ownedBy(Optional<String> owner) {
    return new Obligation(
        id, promise.ownedBy(owner), startedAt, warnAt, due, state, metAt, moments, version);
  }
}
