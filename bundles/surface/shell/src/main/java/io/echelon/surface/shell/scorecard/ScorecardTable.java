package io.echelon.surface.shell.scorecard;

import io.echelon.platform.tiering.ScorecardVersion;
import io.echelon.platform.unit.Approval;
import io.echelon.surface.shell.Table;

/** What is shown of scorecards. */
final class ScorecardTable {
  static final Table<ScorecardVersion> VERSION =
      new Table<ScorecardVersion>()
          .column("version", ScorecardVersion::version)
          .column("name", v -> v.card().name())
          .column("createdby", ScorecardVersion::createdBy)
          .column("createdat", ScorecardVersion::createdAt)
          .column("approvedby", v -> v.approval().map(Approval::by))
          .column("from", v -> v.approval().map(Approval::effectiveFrom));

  private ScorecardTable() {}
}
