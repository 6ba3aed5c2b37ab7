package io.echelon.platform.servicedesk;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import java.util.Map;

/** Where a request stands, and the only step there is from each state. */
public enum RequestState {
  NEW,
  TAKEN,
  ANSWERED,
  RESOLVED,
  CONFIRMED,
  CLOSED;

  private static final Map<RequestState, Map<RequestStep, RequestState>> STEPS =
      Map.of(
          NEW, Map.of(RequestStep.TAKE, TAKEN),
          TAKEN, Map.of(RequestStep.ANSWER, ANSWERED),
          ANSWERED, Map.of(RequestStep.RESOLVE, RESOLVED),
          RESOLVED, Map.of(RequestStep.CONFIRM, CONFIRMED),
          CONFIRMED, Map.of(RequestStep.CLOSE, CLOSED));

  /**
   * The state that a step leads to.
   *
   * @throws EchelonException ILLEGAL_STEP naming state, step and the steps there are
   */
  public RequestState after(RequestStep step) {
    Map<RequestStep, RequestState> steps = STEPS.getOrDefault(this, Map.of());
    RequestState next = steps.get(step);
    if (next == null) {
      throw new EchelonException(
          ErrorCode.ILLEGAL_STEP,
          "a request that is " + this + " has no step " + step + "; it has " + steps.keySet());
    }
    return next;
  }
}
