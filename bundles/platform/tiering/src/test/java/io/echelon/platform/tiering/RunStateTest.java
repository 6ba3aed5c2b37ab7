package io.echelon.platform.tiering;

import static io.echelon.platform.tiering.RunState.APPROVED;
import static io.echelon.platform.tiering.RunState.AWAITING_APPROVAL;
import static io.echelon.platform.tiering.RunState.CANCELLED;
import static io.echelon.platform.tiering.RunState.FAILED;
import static io.echelon.platform.tiering.RunState.IN_REVIEW;
import static io.echelon.platform.tiering.RunState.PUBLISHED;
import static io.echelon.platform.tiering.RunState.REVOKED;
import static io.echelon.platform.tiering.RunState.SCORING;
import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import org.junit.Test;

/** Every state with every step. */
public class RunStateTest {
  private static final RunState NO = null;

  private static final RunStep[] STEPS = {
    RunStep.COMPLETE,
    RunStep.FAIL,
    RunStep.SUBMIT,
    RunStep.RETURN,
    RunStep.APPROVE,
    RunStep.PUBLISH,
    RunStep.REVOKE,
    RunStep.CANCEL
  };

  /** One row a state, one column a step. */
  private static final Object[][] TABLE = {
    {SCORING, IN_REVIEW, FAILED, NO, NO, NO, NO, NO, NO},
    {FAILED, NO, NO, NO, NO, NO, NO, NO, NO},
    {IN_REVIEW, NO, NO, AWAITING_APPROVAL, NO, NO, NO, NO, CANCELLED},
    {AWAITING_APPROVAL, NO, NO, NO, IN_REVIEW, APPROVED, NO, NO, CANCELLED},
    {APPROVED, NO, NO, NO, NO, NO, PUBLISHED, NO, CANCELLED},
    {PUBLISHED, NO, NO, NO, NO, NO, NO, REVOKED, NO},
    {REVOKED, NO, NO, NO, NO, NO, NO, NO, NO},
    {CANCELLED, NO, NO, NO, NO, NO, NO, NO, NO},
  };

  @Test
  public void theTableIsComplete() {
    assertArrayEquals(RunStep.values(), STEPS);
    assertEquals(RunState.values().length, TABLE.length);
    for (int i = 0; i < TABLE.length; i++) {
      assertEquals(RunState.values()[i], TABLE[i][0]);
    }
  }

  @Test
  public void everyStepLeadsWhereTheTableSaysOrIsRefusedByName() {
    for (Object[] row : TABLE) {
      RunState state = (RunState) row[0];
      for (int i = 0; i < STEPS.length; i++) {
        RunStep step = STEPS[i];
        if (row[i + 1] != NO) {
          assertEquals(state + " " + step, row[i + 1], state.after(step));
        } else {
          EchelonException refusal =
              assertThrows(state + " " + step, EchelonException.class, () -> state.after(step));
          assertEquals(ErrorCode.ILLEGAL_STEP, refusal.code());
          assertTrue(
              refusal.getMessage(),
              refusal.getMessage().startsWith("a run that is " + state + " has no step " + step));
        }
      }
    }
  }
}
