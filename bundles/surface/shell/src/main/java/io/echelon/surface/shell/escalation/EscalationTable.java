package io.echelon.surface.shell.escalation;

import io.echelon.platform.obligation.Escalation;
import io.echelon.surface.shell.Table;

/** What is shown of escalations. */
final class EscalationTable {
  static final Table<Escalation> ESCALATION =
      new Table<Escalation>()
          .column("id", Escalation::id)
          .column("subject", Escalation::name)
          .column("metric", Escalation::metric)
          .column("share", e -> e.level().share())
          .column("level", e -> e.level().to())
          .column("recipients", Escalation::recipients)
          .column("dueat", Escalation::due)
          .column("at", Escalation::raisedAt)
          .column("seenby", e -> e.acknowledged().map(Escalation.Acknowledgement::by));

  private EscalationTable() {}
}
