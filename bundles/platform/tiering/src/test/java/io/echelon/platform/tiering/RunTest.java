package io.echelon.platform.tiering;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import io.echelon.platform.base.EchelonException;
import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** The way of a run through its review. */
public class RunTest {
  private static final List<LocalizedText> STEPS =
      List.of(
          new LocalizedText("Initial rating", "初评"),
          new LocalizedText("Meeting", "会议复评"),
          new LocalizedText("Final check", "终审"));

  @Test
  public void aReviewOfOneStepEndsWithItsSubmission() {
    Run submitted = rated(STEPS.subList(0, 1)).after(RunStep.SUBMIT);
    assertEquals(RunState.AWAITING_APPROVAL, submitted.state());
    assertEquals(1, submitted.review().step());
  }

  @Test
  public void everySubmissionEndsOneStepAndTheLastTheReview() {
    Run run = rated(STEPS);
    for (int step = 1; step <= 2; step++) {
      assertEquals(STEPS.get(step - 1), run.review().name());
      run = run.after(RunStep.SUBMIT);
      assertEquals(RunState.IN_REVIEW, run.state());
    }
    assertEquals(STEPS.get(2), run.review().name());
    run = run.after(RunStep.SUBMIT);
    assertEquals(RunState.AWAITING_APPROVAL, run.state());
    assertEquals(3, run.review().step());
  }

  @Test
  public void aReturnBeginsTheReviewAnew() {
    Run run = rated(STEPS);
    for (int step = 1; step <= 3; step++) {
      run = run.after(RunStep.SUBMIT);
    }
    run = run.after(RunStep.RETURN);
    assertEquals(RunState.IN_REVIEW, run.state());
    assertEquals(STEPS.get(0), run.review().name());
  }

  @Test
  public void onlyASubmissionNamesTheStepThatItEnded() {
    Run run = rated(STEPS);
    assertEquals(Optional.of(STEPS.get(0)), ended(run, RunStep.SUBMIT));
    assertEquals(Optional.empty(), ended(run, RunStep.CANCEL));
  }

  @Test
  public void whatTheStateDoesNotAllowIsRefusedInEveryStepOfTheReview() {
    Run second = rated(STEPS).after(RunStep.SUBMIT);
    assertThrows(EchelonException.class, () -> second.after(RunStep.APPROVE));
    assertThrows(EchelonException.class, () -> second.after(RunStep.RETURN));
    Run cancelled = second.after(RunStep.CANCEL);
    assertThrows(EchelonException.class, () -> cancelled.after(RunStep.SUBMIT));
  }

  private static Optional<LocalizedText> ended(Run run, RunStep step) {
    return RunEvent.of(run, step, run.after(step), "li.na", Instant.EPOCH, Optional.empty())
        .reviewStep();
  }

  private static Run rated(List<LocalizedText> steps) {
    return new Run(
            1,
            "bank",
            "2026-1",
            LocalDate.EPOCH,
            "bank",
            1,
            1,
            RunState.SCORING,
            ReviewProgress.first(steps),
            "li.na",
            Instant.EPOCH,
            1,
            1)
        .after(RunStep.COMPLETE);
  }
}
