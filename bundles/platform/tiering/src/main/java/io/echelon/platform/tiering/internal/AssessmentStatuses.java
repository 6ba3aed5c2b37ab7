package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.Role;
import io.echelon.platform.base.text.Messages;
import io.echelon.platform.tiering.Assessment;
import io.echelon.platform.tiering.AssessmentStatus;
import io.echelon.platform.tiering.AssessmentStatus.NextStep;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunEvent;
import io.echelon.platform.tiering.RunState;
import io.echelon.platform.tiering.store.AssessmentStore;
import io.echelon.platform.tiering.store.RunStore;
import io.echelon.platform.unit.Units;
import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells where assessments stand and whose turn it is. Joins the caller's transaction. */
final class AssessmentStatuses {
  static final Set<RunState> ENDED =
      EnumSet.of(RunState.PUBLISHED, RunState.REVOKED, RunState.CANCELLED);
  private static final Messages MESSAGES = new Messages(AssessmentStatuses.class);

  private final RunStore runs;
  private final HeldSteps held;
  private final Units units;

  AssessmentStatuses(RunStore runs, AssessmentStore assessments, Units units) {
    this.runs = runs;
    held = new HeldSteps(runs, assessments);
    this.units = units;
  }

  /** What the step after a run's review is called. */
  static LocalizedText approval() {
    return MESSAGES.text("approval");
  }

  AssessmentStatus of(Assessment assessment, LocalDate today) {
    Optional<Run> run = assessment.run().stream().boxed().findFirst().flatMap(runs::find);
    boolean ended = run.filter(r -> ENDED.contains(r.state())).isPresent();
    long late = new Window(assessment.from(), assessment.to()).daysLate(today);
    return new AssessmentStatus(
        assessment,
        run,
        run.isPresent() ? run.flatMap(this::next) : Optional.of(opening(assessment)),
        ended ? 0 : late);
  }

  private NextStep opening(Assessment assessment) {
    return new NextStep(
        MESSAGES.text("opening"), Role.UNIT_ADMIN, List.of(), units.startOf(assessment.from()));
  }

  private Optional<NextStep> next(Run run) {
    return switch (run.state()) {
      case IN_REVIEW ->
          Optional.of(
              new NextStep(run.review().name(), Role.REVIEWER, held.holders(run), since(run)));
      case AWAITING_APPROVAL ->
          Optional.of(new NextStep(approval(), Role.APPROVER, held.holders(run), since(run)));
      case APPROVED ->
          Optional.of(
              new NextStep(MESSAGES.text("publication"), Role.APPROVER, List.of(), since(run)));
      case FAILED ->
          Optional.of(
              new NextStep(MESSAGES.text("reopening"), Role.UNIT_ADMIN, List.of(), since(run)));
      case SCORING, PUBLISHED, REVOKED, CANCELLED -> Optional.empty();
    };
  }

  private Instant since(Run run) {
    return runs.steps(run.id()).stream()
        .map(RunEvent::at)
        .reduce((earlier, later) -> later)
        .orElse(run.startedAt());
  }
}
