package io.echelon.surface.shell.tier;

import io.echelon.platform.tiering.TierAnswer;
import io.echelon.platform.tiering.Tiers;
import io.echelon.surface.shell.Table;

/** What is shown of tiers. */
final class TierTable {
  static final Table<TierAnswer> TIER =
      new Table<TierAnswer>()
          .column("tier", TierAnswer::tier)
          .column("since", TierAnswer::since)
          .column("run", TierAnswer::runName)
          .column("scorecard", TierAnswer::scorecardVersion)
          .column("score", TierAnswer::score)
          .column("corrected", TierAnswer::corrected)
          .column("notratable", TierAnswer::notRatableSince)
          .column("origin", TierAnswer::origin)
          .column("until", t -> t.standing().flatMap(TierAnswer.Given::until))
          .column("due", t -> t.standing().flatMap(TierAnswer.Given::due))
          .column("rated", t -> t.lowering().map(TierAnswer.Lowered::rated))
          .column("lowerfrom", t -> t.lowering().map(TierAnswer.Lowered::from));

  static final Table<Tiers.CustomerTier> CUSTOMER =
      new Table<Tiers.CustomerTier>()
          .column("number", t -> t.customer().number())
          .column("name", t -> t.customer().name())
          .column("tier", t -> t.tier().map(TierAnswer::tier))
          .column("since", t -> t.tier().map(TierAnswer::since))
          .column("run", t -> t.tier().flatMap(TierAnswer::runName))
          .column("score", t -> t.tier().map(TierAnswer::score))
          .column("origin", t -> t.tier().map(TierAnswer::origin));

  private TierTable() {}
}
