package io.echelon.surface.shell.rules;

import io.echelon.platform.unit.Approval;
import io.echelon.platform.unit.RulesVersion;
import io.echelon.surface.shell.Table;

/** What is shown of a unit's rules. */
final class RulesTable {
  static final Table<RulesVersion> VERSION =
      new Table<RulesVersion>()
          .column("version", RulesVersion::version)
          .column("downgrade", RulesTable::downgrade)
          .column("tierchange", v -> v.rules().tierChange())
          .column("marks", v -> v.rules().marks().size())
          .column("createdby", RulesVersion::createdBy)
          .column("createdat", RulesVersion::createdAt)
          .column("approvedby", v -> v.approval().map(Approval::by))
          .column("from", v -> v.approval().map(Approval::effectiveFrom));

  private RulesTable() {}

  private static String downgrade(RulesVersion version) {
    var downgrade = version.rules().downgrade();
    return (downgrade.oneStep() ? "1" : "*")
        + " / "
        + downgrade.graceDays()
        + " / "
        + downgrade.noticeDays();
  }
}
