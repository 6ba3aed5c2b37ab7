package io.echelon.itests.benchmarks;

import io.echelon.persistence.plain.PlainStores;
import io.echelon.platform.audit.internal.StoredAuditTrail;
import io.echelon.platform.base.Role;
import io.echelon.platform.measurement.internal.StoredMeasurements;
import io.echelon.platform.tiering.DryRuns;
import io.echelon.platform.tiering.ScorecardDocument;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.tiering.TierMatrix;
import io.echelon.platform.tiering.Transitions.Moment;
import io.echelon.platform.tiering.WhatIf;
import io.echelon.platform.tiering.WhatIfs;
import io.echelon.platform.tiering.internal.StoredScorecards;
import io.echelon.platform.tiering.internal.StoredTransitions;
import io.echelon.platform.tiering.internal.StoredWhatIfs;
import io.echelon.platform.tiering.internal.TierReader;
import io.echelon.platform.unit.internal.ThreadFence;
import io.echelon.scoring.manufacturing.ManufacturingStrategy;
import io.echelon.spi.scoring.card.ForcedDistribution;
import io.echelon.spi.scoring.card.Scorecard;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What is tried on the publications of a rated unit. */
record RatedTrials(PlainStores stores, TierReader reader, Clock clock) {
  /** The tiers of the last two days on which any were published. */
  TierMatrix matrix() {
    return new StoredTransitions(scorecards(), reader, stores.customers(), stores.transactions())
        .matrix(
            RatedUnit.staff("ben", Role.APPROVER),
            RatedUnit.UNIT,
            new Moment(RatedUnit.DAY.minusDays(1), RatedUnit.NOW),
            new Moment(RatedUnit.DAY, RatedUnit.NOW));
  }

  /** What a quarter of the customers in the best tier would make of the last publication. */
  WhatIf whatIf() {
    List<ForcedDistribution.Share> shares =
        List.of(
            new ForcedDistribution.Share("A", 25),
            new ForcedDistribution.Share("B", 25),
            new ForcedDistribution.Share("C", 40),
            new ForcedDistribution.Share("D", 10));
    Scorecard card =
        new Scorecard(
            RatedUnit.CARD.id(),
            RatedUnit.CARD.name(),
            RatedUnit.CARD.source(),
            RatedUnit.CARD.tiers(),
            RatedUnit.CARD.indicators(),
            RatedUnit.CARD.groups(),
            RatedUnit.CARD.characteristics(),
            RatedUnit.CARD.designations(),
            new ForcedDistribution(shares, Optional.of("sales_scale"), 10),
            RatedUnit.CARD.cycle(),
            RatedUnit.CARD.offboarding());
    return new StoredWhatIfs(
            stores.runs(),
            stores.publications(),
            scorecards(),
            stores.customers(),
            new StoredMeasurements(stores.facts(), clock),
            OneUnit.units(),
            new OnePlugin(new ManufacturingStrategy()),
            new ThreadFence(),
            stores.transactions(),
            clock)
        .ask(
            RatedUnit.staff("ben", Role.APPROVER),
            RatedUnit.UNIT,
            new WhatIfs.Question(
                new DryRuns.Card(null, Optional.of(ScorecardDocument.write(card))),
                Optional.empty(),
                Optional.of("sales_scale")));
  }

  private Scorecards scorecards() {
    return new StoredScorecards(
        stores.scorecards(),
        OneUnit.units(),
        new OnePlugin(new ManufacturingStrategy()),
        new ThreadFence(),
        stores.transactions(),
        new StoredAuditTrail(stores.audit(), stores.transactions(), clock),
        clock);
  }
}
