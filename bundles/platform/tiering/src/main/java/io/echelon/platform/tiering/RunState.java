package io.echelon.platform.tiering;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import java.util.Map;

/** Where a run stands, and the only steps there are from each state. */
public enum RunState {
  SCORING,
  FAILED,
  IN_REVIEW,
  AWAITING_APPROVAL,
  APPROVED,
  PUBLISHED,
  REVOKED,
  CANCELLED;

  private static final Reasons REASONS = new Reasons(RunState.class);

  private static final Map<RunState, Map<RunStep, RunState>> STEPS =
      Map.of(
          SCORING, Map.of(RunStep.COMPLETE, IN_REVIEW, RunStep.FAIL, FAILED),
          IN_REVIEW, Map.of(RunStep.SUBMIT, AWAITING_APPROVAL, RunStep.CANCEL, CANCELLED),
          AWAITING_APPROVAL,
              Map.of(
                  RunStep.RETURN, IN_REVIEW,
                  RunStep.APPROVE, APPROVED,
                  RunStep.CANCEL, CANCELLED),
          APPROVED, Map.of(RunStep.PUBLISH, PUBLISHED, RunStep.CANCEL, CANCELLED),
          PUBLISHED, Map.of(RunStep.REVOKE, REVOKED));

  /**
   * The state that a step leads to.
   *
   * @throws EchelonException ILLEGAL_STEP naming state, step and the steps there are
   */
  public RunState after(RunStep step) {
    Map<RunStep, RunState> steps = STEPS.getOrDefault(this, Map.of());
    RunState next = steps.get(step);
    if (next == null) {
      throw REASONS.of(ErrorCode.ILLEGAL_STEP, "step.none", this, step, steps.keySet());
    }
    return next;
  }
}
