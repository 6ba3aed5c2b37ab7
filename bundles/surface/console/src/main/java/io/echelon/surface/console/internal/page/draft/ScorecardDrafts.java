package io.echelon.surface.console.internal.page.draft;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.ScorecardVersion;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.unit.Units;
import java.time.LocalDate;
import java.util.Optional;

/** A unit's scorecards. */
record ScorecardDrafts(Scorecards scorecards, Units units) implements DraftKind {

  @Override
  public String page() {
    return "tiering/scorecards";
  }

  @Override
  public void draft(Caller caller, String unit, String json) {
    scorecards.draft(caller, unit, json);
  }

  @Override
  public void approve(Caller caller, String unit, int version, LocalDate from) {
    scorecards.approve(caller, unit, version, from);
  }

  @Override
  public Drafted get(Caller caller, String unit, int version) {
    return new Drafted(scorecards.get(caller, unit, version).card(), inForce(caller, unit));
  }

  private Optional<Object> inForce(Caller caller, String unit) {
    boolean any =
        scorecards.list(caller, unit).stream()
            .flatMap(v -> v.approval().stream())
            .anyMatch(approval -> !approval.effectiveFrom().isAfter(units.today()));
    return any
        ? Optional.of(scorecards.current(unit, units.today())).map(ScorecardVersion::card)
        : Optional.empty();
  }
}
