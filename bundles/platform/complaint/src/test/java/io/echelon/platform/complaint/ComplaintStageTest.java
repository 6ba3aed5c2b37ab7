package io.echelon.platform.complaint;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import java.util.Set;
import org.junit.Test;

public class ComplaintStageTest {

  @Test
  public void everyOpenStageLeadsOnAndNoClosedOneDoes() {
    for (ComplaintStage stage : ComplaintStage.values()) {
      assertEquals(stage.isOpen(), !stage.next().isEmpty());
      assertEquals(stage.isOpen(), stage.workingDays() > 0);
      stage.next().forEach(stage::requireNext);
    }
  }

  @Test
  public void aRefusedProposalIsLookedIntoAgain() {
    assertEquals(
        Set.of(ComplaintStage.INVESTIGATING, ComplaintStage.AGREED),
        ComplaintStage.PROPOSED.next());
  }

  @Test
  public void aStageThatDoesNotFollowIsRefusedNamingThoseThatDo() {
    EchelonException refusal =
        assertThrows(
            EchelonException.class,
            () -> ComplaintStage.CLASSIFIED.requireNext(ComplaintStage.CLOSED));
    assertEquals(ErrorCode.ILLEGAL_STEP, refusal.code());
    assertTrue(refusal.getMessage(), refusal.getMessage().contains("INVESTIGATING"));
  }

  @Test
  public void everyCategoryAndLimitHasItsNamesAndTheTreeHasTwoLevels() {
    for (ComplaintCategory category : ComplaintCategory.values()) {
      assertTrue(category.parent().flatMap(ComplaintCategory::parent).isEmpty());
      assertTrue(!category.text().en().equals(category.text().zh()));
    }
    for (Limit limit : Limit.values()) {
      assertTrue(!limit.text().en().equals(limit.text().zh()));
    }
  }
}
