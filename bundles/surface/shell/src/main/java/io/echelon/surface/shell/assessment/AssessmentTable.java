package io.echelon.surface.shell.assessment;

import io.echelon.platform.tiering.AssessmentStatus;
import io.echelon.platform.tiering.AssessmentStatus.NextStep;
import io.echelon.platform.tiering.ReviewHolders;
import io.echelon.platform.tiering.Run;
import io.echelon.surface.shell.Table;

/** What is shown of assessments. */
final class AssessmentTable {
  static final Table<AssessmentStatus> STATUS =
      new Table<AssessmentStatus>()
          .column("id", s -> s.assessment().id())
          .column("unit", s -> s.assessment().unit())
          .column("window", s -> s.assessment().from())
          .column("due", s -> s.assessment().to())
          .column("run", s -> s.run().map(Run::id))
          .column("name", s -> s.run().map(Run::name))
          .column("state", s -> s.run().map(Run::state))
          .column("next", s -> s.next().map(NextStep::step))
          .column("roles", s -> s.next().map(NextStep::role))
          .column("holders", s -> s.next().map(NextStep::holders))
          .column("since", s -> s.next().map(NextStep::since))
          .column("dayslate", AssessmentStatus::daysLate)
          .column("waiting", s -> s.assessment().waiting());

  static final Table<ReviewHolders.HeldStep> STEP =
      new Table<ReviewHolders.HeldStep>()
          .column("step", ReviewHolders.HeldStep::step)
          .column("name", ReviewHolders.HeldStep::name)
          .column("roles", ReviewHolders.HeldStep::role)
          .column("holders", ReviewHolders.HeldStep::holders);

  private AssessmentTable() {}
}
