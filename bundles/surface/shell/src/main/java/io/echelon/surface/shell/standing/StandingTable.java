package io.echelon.surface.shell.standing;

import io.echelon.platform.tiering.Standing;
import io.echelon.surface.shell.Table;

/** What is shown of overrides, applications and provisional tiers. */
final class StandingTable {
  static final Table<Standing> STANDING =
      new Table<Standing>()
          .column("id", Standing::id)
          .column("kind", Standing::kind)
          .column("number", Standing::number)
          .column("tier", Standing::tier)
          .column("from", Standing::from)
          .column("until", Standing::until)
          .column("due", Standing::due)
          .column("state", Standing::state)
          .column("by", Standing::by)
          .column("decidedby", s -> s.decision().map(Standing.Decision::by))
          .column("reason", Standing::reason)
          .column("check", s -> s.check().map(Standing.Check::text));

  private StandingTable() {}
}
