package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Page;
import io.echelon.platform.entitlement.WhatIfCosts.Prices;
import io.echelon.platform.entitlement.WhatIfEstimate;
import io.echelon.platform.tiering.Backtest;
import io.echelon.platform.tiering.DryRuns.Card;
import io.echelon.platform.tiering.Mover;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunLine;
import io.echelon.platform.tiering.ScorecardDocument;
import io.echelon.platform.tiering.TierMatrix.Direction;
import io.echelon.platform.tiering.WhatIf;
import io.echelon.platform.tiering.WhatIfs.Moves;
import io.echelon.platform.tiering.WhatIfs.Question;
import io.echelon.spi.scoring.card.Scorecard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.Test;

/** A draft is tried on 122 ranked customers; then it is approved, and the run says the same. */
public class WhatIfScenarioTest extends ClassicModelsScenario {
  private static final Map<String, Integer> DISCOUNT = Map.of("A", 5, "B", 3, "C", 0, "D", -5);

  private int draft(Scorecard card) {
    return platform.scorecards.draft(platform.admin, UNIT, ScorecardDocument.write(card)).version();
  }

  @Test
  public void theRunThatFollowsSaysWhatTheTrialSaid() {
    int version = draft(salesOnly());
    Question question = question(new Card(Optional.of(version), null));
    WhatIf whatIf = platform.whatIfs.ask(platform.reviewer, UNIT, question);
    Map<String, Mover> movers = movers(question, anyMove());
    assertEquals("first", whatIf.runName());
    assertEquals(122, whatIf.customers());
    assertEquals(whatIf.up() + whatIf.down(), movers.size());
    assertTrue("somebody moves", whatIf.up() > 0 && whatIf.down() > 0);

    platform.scorecards.approve(platform.approver, UNIT, version, END);
    Run second = rate("second", END);
    Map<String, RunLine> before = lines(first);
    lines(second)
        .forEach(
            (number, line) -> {
              Optional<String> was = before.get(number).tier();
              Mover mover = movers.get(number);
              assertEquals(number, line.tier().equals(was), mover == null);
              if (mover != null) {
                assertEquals(number, was, Optional.of(mover.from()));
                assertEquals(number, line.tier(), Optional.of(mover.to()));
                assertEquals(number, line.result().score(), mover.score(), 0);
                assertEquals(before.get(number).result().score(), mover.scoreBefore(), 0);
                assertTrue(mover.toString(), mover.decidedBy().isPresent());
              }
            });
    assertEquals(
        platform.runs.distribution(platform.admin, UNIT, second.id()), whatIf.matrix().after());
  }

  @Test
  public void aCellOpensItsMoversWithThePointsThatChanged() {
    Question question = question(stated(salesOnly()));
    WhatIf whatIf = platform.whatIfs.ask(platform.reviewer, UNIT, question);
    Map<String, Mover> up = movers(question, new Moves(null, null, Optional.of(Direction.UP)));
    assertEquals(whatIf.up(), up.size());
    whatIf
        .matrix()
        .rows()
        .forEach(
            row ->
                row.to()
                    .forEach(
                        (to, count) -> {
                          if (!to.equals(row.from())) {
                            Moves cell = new Moves(Optional.of(row.from()), Optional.of(to), null);
                            assertEquals((long) count, movers(question, cell).size());
                          }
                        }));
    Mover mover = up.values().iterator().next();
    assertTrue(mover.toString(), mover.changes().size() <= 4 && !mover.changes().isEmpty());
    double[] by =
        mover.changes().stream().mapToDouble(c -> -Math.abs(c.after() - c.before())).toArray();
    double[] sorted = by.clone();
    java.util.Arrays.sort(sorted);
    assertTrue("the largest first", java.util.Arrays.equals(by, sorted));
  }

  @Test
  public void theSameCardMovesNobodyWhateverWasLearntSince() {
    platform.clock.set(platform.clock.instant().plus(Duration.ofDays(1)));
    customers.values().forEach(values -> values.put("sales_scale", 1.0));
    importAll();
    WhatIf whatIf =
        platform.whatIfs.ask(
            platform.auditor, UNIT, question(new Card(Optional.of(2), Optional.empty())));
    assertEquals(0, whatIf.up() + whatIf.down());
  }

  @Test
  public void aCorrectionCountsAsTheTierItSet() {
    Run second = rate("second", END);
    String number = in("B", second).get(0);
    platform.review.correct(platform.reviewer, UNIT, second.id(), number, "D", "pays late");
    Question question =
        new Question(new Card(Optional.of(2), null), Optional.of(second.id()), Optional.empty());
    Map<String, Mover> movers = movers(question, anyMove());
    assertEquals(List.of(number), List.copyOf(movers.keySet()));
    assertEquals("D to B", movers.get(number).from() + " to " + movers.get(number).to());
    assertEquals("the points are the same", List.of(), movers.get(number).changes());
  }

  @Test
  public void benefitsGainedAndLostAndTheirCost() {
    Card card = stated(salesOnly());
    Prices prices =
        new Prices(
            "CNY", Optional.of("sales_scale"), Map.of(), Optional.of(new BigDecimal("1000")));
    WhatIfEstimate estimate =
        platform.whatIfCosts.estimate(
            platform.admin, UNIT, card, Optional.empty(), Optional.of(prices));
    Map<String, Mover> movers = movers(question(card), anyMove());

    BigDecimal expected = BigDecimal.ZERO;
    for (Map.Entry<String, Mover> mover : movers.entrySet()) {
      int more = DISCOUNT.get(mover.getValue().to()) - DISCOUNT.get(mover.getValue().from());
      double sales = (Double) customers.get(mover.getKey()).get("sales_scale");
      expected = expected.add(BigDecimal.valueOf(sales * more / 100));
    }
    WhatIfEstimate.CostChange cost = estimate.cost().orElseThrow();
    assertEquals(
        expected.setScale(0, RoundingMode.HALF_UP),
        cost.discounts().orElseThrow().amount().setScale(0, RoundingMode.HALF_UP));
    assertEquals("nobody has a dedicated one", 0, cost.managers().orElseThrow().customers());

    long toA = movers.values().stream().filter(m -> m.to().equals("A")).count();
    long fromA = movers.values().stream().filter(m -> m.from().equals("A")).count();
    WhatIfEstimate.BenefitChange discount =
        estimate.benefits().stream()
            .filter(b -> b.entry().text().en().startsWith("A discount of up to 5 %"))
            .findAny()
            .orElseThrow();
    assertEquals(toA, discount.gained());
    assertEquals(fromA, discount.lost());
    assertRefused(
        ErrorCode.INVALID_INPUT,
        () ->
            platform.whatIfCosts.estimate(
                platform.admin,
                UNIT,
                card,
                Optional.empty(),
                Optional.of(
                    new Prices("CNY", null, Map.of("visit", BigDecimal.ONE), Optional.empty()))));
  }

  @Test
  public void nothingIsWritten() {
    long rows = audited();
    int versions = platform.scorecards.list(platform.admin, UNIT).size();
    Card card = stated(salesOnly());
    platform.whatIfs.ask(platform.admin, UNIT, question(card));
    platform.whatIfs.backtest(platform.admin, UNIT, card, 3);
    movers(question(card), anyMove());
    assertEquals(rows, audited());
    assertEquals(versions, platform.scorecards.list(platform.admin, UNIT).size());
    assertEquals(1, platform.runs.list(platform.admin, UNIT, Optional.empty(), 10).items().size());
  }

  @Test
  public void aBacktestGoesThroughThePublishedRunsFromTheEarliest() {
    Scorecard draft = salesOnly();
    platform.clock.set(platform.clock.instant().plus(Duration.ofDays(1)));
    customers.values().stream()
        .limit(60)
        .forEach(values -> values.merge("sales_scale", 3.0, (a, b) -> (Double) a * (Double) b));
    importAll();
    Run second = rate("second", END);
    publish(second, END.plusDays(1));
    Backtest backtest = platform.whatIfs.backtest(platform.approver, UNIT, stated(draft), 12);
    assertEquals(
        List.of("first", "second"),
        backtest.snapshots().stream().map(Backtest.Snapshot::runName).toList());
    Backtest.Snapshot last = backtest.snapshots().get(1);
    assertEquals(platform.runs.distribution(platform.admin, UNIT, second.id()), last.was());
    assertEquals(last.was(), last.tried());
    Map<String, RunLine> before = lines(first);
    long changed =
        lines(second).entrySet().stream()
            .filter(e -> !e.getValue().tier().equals(before.get(e.getKey()).tier()))
            .count();
    Backtest.Stability since = last.since().orElseThrow();
    assertEquals(122, since.was().customers());
    assertEquals(changed, since.was().changed());
    assertTrue(since.toString(), since.tried().changed() > 0);
    assertEquals(
        "only the latest of them",
        List.of("second"),
        platform.whatIfs.backtest(platform.approver, UNIT, stated(draft), 1).snapshots().stream()
            .map(Backtest.Snapshot::runName)
            .toList());
  }

  @Test
  public void aThirdTrialAtATimeIsRefused() throws Exception {
    CountDownLatch waiting = new CountDownLatch(2);
    CountDownLatch go = new CountDownLatch(1);
    var manufacturing = platform.plugins.strategy("manufacturing").orElseThrow();
    platform.plugins.add(new HeldStrategy(manufacturing, waiting, go));
    Question question = question(stated(salesOnly()));
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      Future<WhatIf> first = two.submit(() -> ask(platform.admin, question));
      Future<WhatIf> second = two.submit(() -> ask(platform.admin, question));
      assertTrue(waiting.await(20, TimeUnit.SECONDS));
      assertRefused(ErrorCode.BUSY, () -> ask(platform.admin, question));
      go.countDown();
      assertEquals(first.get(20, TimeUnit.SECONDS), second.get(20, TimeUnit.SECONDS));
      assertEquals(first.get().up(), ask(platform.admin, question).up());
    } finally {
      go.countDown();
      two.shutdown();
    }
  }

  @Test
  public void whatDoesNotFitIsRefused() {
    assertRefused(ErrorCode.FORBIDDEN, () -> ask(platform.agent, question(stated(card()))));
    assertRefused(
        ErrorCode.INVALID_INPUT,
        () -> ask(platform.admin, question(new Card(null, Optional.of("{}")))));
    assertRefused(
        ErrorCode.NOT_FOUND, () -> ask(platform.admin, question(new Card(Optional.of(99), null))));
    assertRefused(
        ErrorCode.NOT_FOUND,
        () ->
            ask(platform.admin, new Question(stated(card()), Optional.of(99L), Optional.empty())));
    assertRefused(
        ErrorCode.INVALID_INPUT,
        () ->
            ask(
                platform.admin,
                new Question(stated(card()), Optional.empty(), Optional.of("sales_model"))));
    assertRefused(
        ErrorCode.INVALID_INPUT,
        () -> platform.whatIfs.backtest(platform.admin, UNIT, stated(card()), 13));
  }

  private WhatIf ask(io.echelon.platform.base.Caller caller, Question question) {
    return platform.whatIfs.ask(caller, UNIT, question);
  }

  private long audited() {
    AuditTrail audit = platform.audit;
    return audit.list(platform.auditor, Optional.of(UNIT), Optional.empty(), 500).items().size();
  }

  private static Question question(Card card) {
    return new Question(card, Optional.empty(), Optional.empty());
  }

  private static Moves anyMove() {
    return new Moves(null, null, null);
  }

  /** Movers by customer number, read in small pages. */
  private Map<String, Mover> movers(Question question, Moves wanted) {
    Map<String, Mover> movers = new TreeMap<>();
    Optional<String> after = Optional.empty();
    do {
      Page<Mover> page =
          platform.whatIfs.movers(platform.reviewer, UNIT, question, wanted, after, 7);
      page.items().forEach(m -> movers.put(m.customer().number(), m));
      after = page.next();
    } while (after.isPresent());
    return movers;
  }
}
