package io.echelon.surface.shell;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.entitlement.Benefit;
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
import io.echelon.spi.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One customer that moves from B to A; remembers what it was asked. */
final class FakeTrials implements Transitions, Upgrades, WhatIfs, WhatIfCosts {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final CustomerRef CUSTOMER = new CustomerRef("C-1", "Acme");
  private static final TierMatrix MATRIX =
      new TierMatrix(
          List.of("A", "B", ""),
          List.of(
              new TierMatrix.Row("A", Map.of("A", 3L, "B", 0L, "", 2L)),
              new TierMatrix.Row("B", Map.of("A", 1L, "B", 0L, "", 0L)),
              new TierMatrix.Row("", Map.of("A", 0L, "B", 0L, "", 0L))));
  private static final CatalogDocument.Entry ENTRY =
      new CatalogDocument.Entry(
          "visit", List.of("A"), new Benefit.Measure(), "§ 3", false, text("A visit", "走访"));

  Moment from;
  Moves wanted;
  Optional<Prices> prices;

  private static LocalizedText text(String en, String zh) {
    return new LocalizedText(en, zh);
  }

  @Override
  public TierMatrix matrix(Caller caller, String unit, Moment asked, Moment until) {
    from = asked;
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
    return new Page<>(
        List.of(
            new Customer(
                1, unit, tierFrom + "-" + tierTo, "Acme", Optional.empty(), List.of(), List.of())),
        Optional.of("1"));
  }

  @Override
  public Upgrade of(Caller caller, String unit, String number) {
    return new Upgrade(
        new Lift(
            CUSTOMER,
            Optional.of(new Lift.Rating(3, "2026-1", DAY, 4, "B", "B", 50)),
            Optional.empty(),
            Optional.of(new Lift.Next("A", "A")),
            List.of(
                new Lift.Change(
                    "revenue",
                    text("Revenue", "收入"),
                    text("90 CNY", "90 CNY"),
                    text("100 CNY", "100 CNY"),
                    "100",
                    0.1,
                    5,
                    "A")),
            text("Acme is rated B", "Acme 评定为 B")),
        2,
        List.of(ENTRY));
  }

  @Override
  public WhatIf ask(Caller caller, String unit, Question question) {
    return new WhatIf(
        3,
        "2026-1",
        DAY,
        question.card().version(),
        6,
        1,
        2,
        MATRIX,
        Map.of("A", "A"),
        Optional.empty());
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
    return new Page<>(
        List.of(
            new Mover(
                CUSTOMER,
                "B",
                "A",
                50,
                60,
                List.of(new Mover.PointsChange("c1", text("Value", "价值"), 24, 34)),
                Optional.of(text("a line", "达线")),
                Optional.empty())),
        Optional.empty());
  }

  @Override
  public Backtest backtest(Caller caller, String unit, Card card, int runs) {
    return new Backtest(
        card.version(),
        List.of(
            new Backtest.Snapshot(
                3,
                "2026-1",
                DAY,
                MATRIX.before(),
                MATRIX.after(),
                1,
                2,
                Optional.of(
                    new Backtest.Stability(
                        Backtest.Changed.of(8, 1), Backtest.Changed.of(8, 2))))));
  }

  @Override
  public WhatIfEstimate estimate(
      Caller caller, String unit, Card card, Optional<Long> run, Optional<Prices> stated) {
    prices = stated;
    return new WhatIfEstimate(
        ask(caller, unit, new Question(card, run, Optional.empty())),
        2,
        List.of(new WhatIfEstimate.BenefitChange(ENTRY, 1, 0)),
        stated.map(
            p ->
                new WhatIfEstimate.CostChange(
                    p.currency(),
                    Optional.empty(),
                    List.of(
                        new WhatIfEstimate.Occasions(
                            "visit", new BigDecimal("6.00"), new BigDecimal("600.00"))),
                    Optional.empty())));
  }
}
