package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunEvent;
import io.echelon.platform.tiering.RunState;
import io.echelon.platform.tiering.RunStep;
import io.echelon.platform.tiering.store.AssessmentStore;
import io.echelon.platform.tiering.store.RunStore;
import java.util.List;

/** Who may end the current step of a run's review. Joins the caller's transaction. */
final class HeldSteps {
  private static final Reasons REASONS = new Reasons(HeldSteps.class);

  private final RunStore runs;
  private final AssessmentStore assessments;

  HeldSteps(RunStore runs, AssessmentStore assessments) {
    this.runs = runs;
    this.assessments = assessments;
  }

  /** Number of the step at which a run stands: its approval comes after the last of the review. */
  static int step(Run run) {
    return run.state() == RunState.IN_REVIEW
        ? run.review().step()
        : run.review().steps().size() + 1;
  }

  /** Those who are named to hold a run's current step. */
  List<String> holders(Run run) {
    return assessments.holders(run.unit()).getOrDefault(step(run), List.of());
  }

  /** Refuses others than the holders, and whoever ended the step before. */
  void refuseOthers(Caller caller, Run run) {
    List<String> holders = holders(run);
    if (!holders.isEmpty() && !holders.contains(caller.name())) {
      throw REASONS.of(ErrorCode.FORBIDDEN, "step.held", step(run), run.id(), holders);
    }
    List<RunEvent> history = runs.steps(run.id());
    RunEvent last = history.get(history.size() - 1);
    if (last.step() == RunStep.SUBMIT && last.by().equals(caller.name())) {
      throw REASONS.of(ErrorCode.SEPARATION_OF_DUTIES, "step.before", caller.name());
    }
  }
}
