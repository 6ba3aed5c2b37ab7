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
          .column("notratable", TierAnswer::notRatableSince);

  static final Table<Tiers.CustomerTier> CUSTOMER =
      new Table<Tiers.CustomerTier>()
          .column("number", t -> t.customer().number())
          .column("name", t -> t.customer().name())
          .column("tier", t -> t.tier().map(TierAnswer::tier))
          .column("since", t -> t.tier().map(TierAnswer::since))
          .column("run", t -> t.tier().map(TierAnswer::runName))
          .column("score", t -> t.tier().map(TierAnswer::score));

  private TierTable() {}
}
