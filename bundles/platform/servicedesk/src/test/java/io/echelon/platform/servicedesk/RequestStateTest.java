package io.echelon.platform.servicedesk;

import static io.echelon.platform.servicedesk.RequestState.ANSWERED;
import static io.echelon.platform.servicedesk.RequestState.CLOSED;
import static io.echelon.platform.servicedesk.RequestState.CONFIRMED;
import static io.echelon.platform.servicedesk.RequestState.NEW;
import static io.echelon.platform.servicedesk.RequestState.RESOLVED;
import static io.echelon.platform.servicedesk.RequestState.TAKEN;
import static io.echelon.platform.servicedesk.RequestState.WAITING;
import static io.echelon.platform.servicedesk.RequestState.WITHDRAWN;
import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import org.junit.Test;

/** Every state with every step. */
public class RequestStateTest {
  private static final RequestState NO = null;

  private static final RequestStep[] STEPS = {
    RequestStep.TAKE,
    RequestStep.ANSWER,
    RequestStep.UPDATE,
    RequestStep.WAIT,
    RequestStep.RESUME,
    RequestStep.RESOLVE,
    RequestStep.CONFIRM,
    RequestStep.CLOSE,
    RequestStep.REOPEN,
    RequestStep.WITHDRAW
  };

  /** One row a state, one column a step. */
  private static final Object[][] TABLE = {
    {NEW, TAKEN, NO, NO, NO, NO, NO, NO, NO, NO, WITHDRAWN},
    {TAKEN, NO, ANSWERED, NO, WAITING, NO, NO, NO, NO, NO, WITHDRAWN},
    {ANSWERED, ANSWERED, NO, ANSWERED, WAITING, NO, RESOLVED, NO, NO, NO, WITHDRAWN},
    {WAITING, NO, NO, NO, NO, TAKEN, NO, NO, NO, NO, WITHDRAWN},
    {RESOLVED, NO, NO, NO, NO, NO, NO, CONFIRMED, NO, TAKEN, NO},
    {CONFIRMED, NO, NO, NO, NO, NO, NO, NO, CLOSED, TAKEN, NO},
    {CLOSED, NO, NO, NO, NO, NO, NO, NO, NO, TAKEN, NO},
    {WITHDRAWN, NO, NO, NO, NO, NO, NO, NO, NO, NO, NO},
  };

  @Test
  public void theTableIsComplete() {
    assertArrayEquals(RequestStep.values(), STEPS);
    assertEquals(RequestState.values().length, TABLE.length);
    for (int i = 0; i < TABLE.length; i++) {
      assertEquals(RequestState.values()[i], TABLE[i][0]);
    }
  }

  @Test
  public void everyStepLeadsWhereTheTableSaysOrIsRefusedByName() {
    for (Object[] row : TABLE) {
      RequestState state = (RequestState) row[0];
      for (int i = 0; i < STEPS.length; i++) {
        RequestStep step = STEPS[i];
        if (row[i + 1] != NO) {
          assertEquals(state + " " + step, row[i + 1], state.after(step));
        } else {
          EchelonException refusal =
              assertThrows(state + " " + step, EchelonException.class, () -> state.after(step));
          assertEquals(ErrorCode.ILLEGAL_STEP, refusal.code());
          assertTrue(
              refusal.getMessage(),
              refusal
                  .getMessage()
                  .startsWith("a request that is " + state + " has no step " + step));
        }
      }
    }
  }
}
