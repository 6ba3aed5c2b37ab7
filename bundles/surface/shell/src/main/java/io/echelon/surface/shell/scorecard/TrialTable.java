package io.echelon.surface.shell.scorecard;

import io.echelon.platform.entitlement.WhatIfEstimate;
import io.echelon.platform.tiering.Backtest;
import io.echelon.platform.tiering.Mover;
import io.echelon.platform.tiering.WhatIf;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.Words;
import io.echelon.surface.shell.tier.MatrixTable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is shown of trials. */
final class TrialTable {
  static final Table<WhatIf> WHAT_IF =
      new Table<WhatIf>()
          .column("run", WhatIf::runName)
          .column("asof", WhatIf::asOf)
          .column("scorecard", WhatIf::scorecardVersion)
          .column("customers", WhatIf::customers)
          .column("up", WhatIf::up)
          .column("down", WhatIf::down);

  static final Table<WhatIfEstimate.BenefitChange> BENEFIT =
      new Table<WhatIfEstimate.BenefitChange>()
          .column("item", b -> b.entry().item())
          .column("claim", b -> b.entry().text())
          .column("gained", WhatIfEstimate.BenefitChange::gained)
          .column("lost", WhatIfEstimate.BenefitChange::lost);

  static final Table<WhatIfEstimate.CostChange> COST =
      new Table<WhatIfEstimate.CostChange>()
          .column("currency", WhatIfEstimate.CostChange::currency)
          .column("discounts", c -> c.discounts().map(d -> signed(d.amount())))
          .column(
              "occasions",
              c ->
                  c.occasions().stream()
                      .map(
                          o ->
                              o.item()
                                  + " "
                                  + signed(o.amount())
                                  + " ("
                                  + signed(o.perYear())
                                  + ")")
                      .toList())
          .column(
              "managers",
              c -> c.managers().map(m -> signed(m.amount()) + " (" + m.customers() + ")"));

  static final Table<Backtest.Snapshot> SNAPSHOT =
      new Table<Backtest.Snapshot>()
          .column("run", Backtest.Snapshot::runName)
          .column("asof", Backtest.Snapshot::asOf)
          .column("was", Backtest.Snapshot::was)
          .column("tried", Backtest.Snapshot::tried)
          .column("up", Backtest.Snapshot::up)
          .column("down", Backtest.Snapshot::down)
          .column("changed", s -> s.since().map(c -> percent(c.was())))
          .column("changedtried", s -> s.since().map(c -> percent(c.tried())));

  private TrialTable() {}

  static Table<Mover> mover(Words words) {
    return new Table<Mover>()
        .column("number", m -> m.customer().number())
        .column("name", m -> m.customer().name())
        .column("from", m -> MatrixTable.tier(words, m.from()))
        .column("to", m -> MatrixTable.tier(words, m.to()))
        .column("before", Mover::scoreBefore)
        .column("score", Mover::score)
        .column(
            "pointschanged",
            m ->
                m.changes().stream()
                    .map(c -> words.of(c.name()) + " " + c.before() + " → " + c.after())
                    .collect(Collectors.joining(", ")))
        .column("decidedby", Mover::decidedBy)
        .column("notratable", Mover::notRatable);
  }

  private static String signed(BigDecimal amount) {
    return amount.signum() > 0 ? "+" + amount.toPlainString() : amount.toPlainString();
  }

  private static String percent(Backtest.Changed changed) {
    return String.format(Locale.ROOT, "%.1f %%", changed.share() * 100);
  }
}
