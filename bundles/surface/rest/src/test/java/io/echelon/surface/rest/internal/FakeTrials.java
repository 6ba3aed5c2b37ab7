package io.echelon.surface.rest.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.Upgrade;
import io.echelon.platform.entitlement.Upgrades;
import io.echelon.platform.entitlement.WhatIfCosts;
import io.echelon.platform.entitlement.WhatIfEstimate;
import io.echelon.platform.tiering.Backtest;
import io.echelon.platform.tiering.DryRuns.Card;
import io.echelon.platform.tiering.Explanation.CustomerRef;
import io.echelon.platform.tiering.Lift;
import io.echelon.platform.tiering.Mover;
import io.echelon.platform.tiering.TierMatrix;
import io.echelon.platform.tiering.Transitions;
import io.echelon.platform.tiering.WhatIf;
import io.echelon.platform.tiering.WhatIfs;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two tiers between which one customer moves; remembers what it was asked. */
final class FakeTrials implements Transitions, Upgrades, WhatIfs, WhatIfCosts {
  private static final TierMatrix MATRIX =
      new TierMatrix(
          List.of("A1", ""),
          List.of(
              new TierMatrix.Row("A1", Map.of("A1", 3L, "", 1L)),
              new TierMatrix.Row("", Map.of("A1", 0L, "", 2L))));
  private static final CustomerRef CUSTOMER = new CustomerRef("C-1", "Acme");

  Moment from;
  Moment to;
  Card card;
  Optional<Prices> prices;
  Moves wanted;

  @Override
  public TierMatrix matrix(Caller caller, String unit, Moment asked, Moment until) {
    from = asked;
    to = until;
    return MATRIX;
  }

  @Override
  public Page<Customer> customers(
      Caller caller,
      String unit,
      Moment asked,
      Moment until,
      String tierFrom,
      String tierTo,
      Optional<String> after,
      int limit) {
    return new FakeCustomers().list(caller, unit, after, limit);
  }

  @Override
  public Upgrade of(Caller caller, String unit, String number) {
    return new Upgrade(
        new Lift(
            CUSTOMER,
            Optional.of(new Lift.Rating(3, "2026-1", Samples.DAY, 4, "A2", "A", 50)),
            Optional.of(Samples.text("ben set A1", "ben 改为 A1")),
            Optional.of(new Lift.Next("A1", "A")),
            List.of(
                new Lift.Change(
                    "revenue",
                    Samples.text("Revenue", "收入"),
                    Samples.text("90", "90"),
                    Samples.text("100", "100"),
                    "100",
                    0.1,
                    5,
                    "A1")),
            Samples.text("Acme is rated A2", "Acme 评定为 A2")),
        2,
        FakeCustomers.CATALOG.entries());
  }

  @Override
  public WhatIf ask(Caller caller, String unit, Question question) {
    return new WhatIf(
        3,
        "2026-1",
        Samples.DAY,
        question.card().version(),
        6,
        0,
        1,
        MATRIX,
        Map.of("A1", "A"),
        Optional.of(
            new WhatIf.Sums(
                "revenue", Optional.of("CNY"), List.of(new WhatIf.Sum("A1", "", 10.5)))));
  }

  @Override
  public Page<Mover> movers(
      Caller caller,
      String unit,
      Question question,
      Moves asked,
      Optional<String> after,
      int limit) {
    wanted = asked;
    Mover mover =
        new Mover(
            CUSTOMER,
            "A1",
            "",
            50,
            0,
            List.of(new Mover.PointsChange("c1", Samples.text("Value", "价值"), 24, 0)),
            Optional.of(Samples.text("no line", "无")),
            Optional.of("income is missing"));
    return new Page<>(List.of(mover), Optional.of("1"));
  }

  @Override
  public Backtest backtest(Caller caller, String unit, Card asked, int runs) {
    Backtest.Stability since =
        new Backtest.Stability(Backtest.Changed.of(4, 1), Backtest.Changed.of(0, 0));
    return new Backtest(
        asked.version(),
        List.of(
            new Backtest.Snapshot(
                3,
                "2026-1",
                Samples.DAY,
                MATRIX.before(),
                MATRIX.after(),
                0,
                1,
                Optional.of(since))));
  }

  @Override
  public WhatIfEstimate estimate(
      Caller caller, String unit, Card asked, Optional<Long> run, Optional<Prices> stated) {
    card = asked;
    prices = stated;
    CatalogDocument.Entry entry = FakeCustomers.CATALOG.entries().get(0);
    return new WhatIfEstimate(
        ask(caller, unit, new Question(asked, run, Optional.empty())),
        2,
        List.of(new WhatIfEstimate.BenefitChange(entry, 0, 1)),
        stated.map(
            p ->
                new WhatIfEstimate.CostChange(
                    p.currency(),
                    Optional.of(
                        new WhatIfEstimate.Discounts(
                            "revenue", Optional.of("CNY"), new BigDecimal("-12.50"))),
                    List.of(
                        new WhatIfEstimate.Occasions(
                            "visit", new BigDecimal("6.00"), new BigDecimal("600.00"))),
                    Optional.of(new WhatIfEstimate.Managers(1, new BigDecimal("1000.00"))))));
  }
}
