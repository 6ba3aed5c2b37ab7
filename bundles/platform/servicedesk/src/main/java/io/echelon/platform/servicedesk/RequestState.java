package io.echelon.platform.servicedesk;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where a request stands, and the steps there are from each state. */
public enum RequestState {
  NEW,
  TAKEN,
  ANSWERED,
  /** For the customer. */
  WAITING,
  RESOLVED,
  CONFIRMED,
  CLOSED,
  WITHDRAWN;

  private static final Reasons REASONS = new Reasons(RequestState.class);

  private static final Map<RequestState, Map<RequestStep, RequestState>> STEPS =
      Map.of(
          NEW, Map.of(RequestStep.TAKE, TAKEN, RequestStep.WITHDRAW, WITHDRAWN),
          TAKEN,
              Map.of(
                  RequestStep.ANSWER, ANSWERED,
                  RequestStep.WAIT, WAITING,
                  RequestStep.WITHDRAW, WITHDRAWN),
          ANSWERED,
              Map.of(
                  RequestStep.TAKE, ANSWERED,
                  RequestStep.UPDATE, ANSWERED,
                  RequestStep.WAIT, WAITING,
                  RequestStep.RESOLVE, RESOLVED,
                  RequestStep.WITHDRAW, WITHDRAWN),
          WAITING, Map.of(RequestStep.RESUME, TAKEN, RequestStep.WITHDRAW, WITHDRAWN),
          RESOLVED, Map.of(RequestStep.CONFIRM, CONFIRMED, RequestStep.REOPEN, TAKEN),
          CONFIRMED, Map.of(RequestStep.CLOSE, CLOSED, RequestStep.REOPEN, TAKEN),
          CLOSED, Map.of(RequestStep.REOPEN, TAKEN));

  /** Whether anything is still to be done. */
  public boolean isOpen() {
    return this != CLOSED && this != WITHDRAWN;
  }

  /** The steps there are from here, in the order of their constants. */
  public Set<RequestStep> steps() {
    Set<RequestStep> steps = EnumSet.noneOf(RequestStep.class);
    steps.addAll(STEPS.getOrDefault(this, Map.of()).keySet());
    return steps;
  }

  /**
   * The state that a step leads to; RESUME leads to the state before the waiting, which TAKEN
   * stands for.
   *
   * @throws EchelonException ILLEGAL_STEP naming state, step and the steps there are
   */
  public RequestState after(RequestStep step) {
    Map<RequestStep, RequestState> steps = STEPS.getOrDefault(this, Map.of());
    RequestState next = steps.get(step);
    if (next == null) {
      throw REASONS.of(
          ErrorCode.ILLEGAL_STEP, "step.none", this, step, new TreeMap<>(steps).keySet());
    }
    return next;
  }
}
