package io.echelon.surface.shell.assessment;

import io.echelon.platform.tiering.AssessmentStanding;
import io.echelon.platform.tiering.AssessmentStanding.Next;
import io.echelon.platform.tiering.ReviewHolders;
import io.echelon.platform.tiering.Run;
import io.echelon.surface.shell.Table;

/** What is shown of assessments. */
final class AssessmentTable {
  static final Table<AssessmentStanding> STANDING =
      new Table<AssessmentStanding>()
          .column("id", s -> s.assessment().id())
          .column("unit", s -> s.assessment().unit())
          .column("window", s -> s.assessment().from())
          .column("due", s -> s.assessment().to())
          .column("run", s -> s.run().map(Run::id))
          .column("name", s -> s.run().map(Run::name))
          .column("state", s -> s.run().map(Run::state))
          .column("next", s -> s.next().map(Next::step))
          .column("roles", s -> s.next().map(Next::role))
          .column("holders", s -> s.next().map(Next::holders))
          .column("since", s -> s.next().map(Next::since))
          .column("dayslate", AssessmentStanding::daysLate)
          .column("waiting", s -> s.assessment().waiting());

  static final Table<ReviewHolders.HeldStep> STEP =
      new Table<ReviewHolders.HeldStep>()
          .column("step", ReviewHolders.HeldStep::step)
          .column("name", ReviewHolders.HeldStep::name)
          .column("roles", ReviewHolders.HeldStep::role)
          .column("holders", ReviewHolders.HeldStep::holders);

  private AssessmentTable() {}
}
