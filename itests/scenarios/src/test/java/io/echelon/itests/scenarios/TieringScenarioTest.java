package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Role;
import io.echelon.platform.tiering.Correction;
import io.echelon.platform.tiering.Explanation;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunLine;
import io.echelon.platform.tiering.RunState;
import io.echelon.platform.tiering.Runs;
import io.echelon.platform.tiering.ScorecardDocument;
import io.echelon.spi.scoring.card.Designation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** From an import to published tiers that explain themselves. */
public class TieringScenarioTest extends Scenario {
  private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);

  @Test
  public void theSampleHoldsAllTiersAllDesignationsAndCustomersThatAreNotRatable()
      throws Exception {
    assertEquals(200L, (long) importSample().counts().get("new"));
    Run run = rate("2025-1");
    Map<String, Long> distribution = platform.runs.distribution(platform.admin, UNIT, run.id());
    assertEquals(List.of("A1", "A2", "B1", "B2", "C", ""), List.copyOf(distribution.keySet()));
    assertTrue(distribution.toString(), distribution.values().stream().allMatch(n -> n >= 5));
    assertEquals(200, distribution.values().stream().mapToLong(n -> n).sum());

    Map<String, Integer> decidedBy = new HashMap<>();
    publish(run, OCTOBER);
    for (RunLine line : lines(run, Optional.empty())) {
      if (line.tier().isPresent()) {
        decidedBy.merge(explain(line.result().number()).decidedBy().zh(), 1, Integer::sum);
      }
    }
    for (Designation designation : platform.scorecards.current(UNIT, AS_OF).card().designations()) {
      assertTrue(
          designation.code(),
          decidedBy.keySet().stream().anyMatch(d -> d.contains(designation.name().zh())));
    }
  }

  @Test
  public void aCustomerWithoutRevenueIsNotRatableAndSaysSo() throws Exception {
    importSample();
    Run run = rate("2025-1");
    List<RunLine> unrated = lines(run, Optional.of(Runs.NOT_RATABLE));
    assertEquals(8, unrated.size());
    assertTrue(
        unrated.stream()
            .anyMatch(
                l -> l.result().notRatable().orElse("").contains("monthly_revenue is missing")));
    assertTrue(
        unrated.stream()
            .anyMatch(
                l -> l.result().notRatable().orElse("").contains("employees is invalid: -12")));
    assertTrue(
        unrated.stream()
            .anyMatch(
                l ->
                    l.result().notRatable().orElse("").contains("industry_level is invalid: 待核实")));
  }

  @Test
  public void anExplanationNamesValuesBandsPointsCutOffCardRunAndApproval() throws Exception {
    importSample();
    Run run = rate("2025-1");
    publish(run, OCTOBER);
    String number =
        lines(run, Optional.of("B1")).stream()
            .map(l -> l.result().number())
            .filter(n -> explain(n).decidedBy().en().contains("reaches the line"))
            .findFirst()
            .orElseThrow();
    Explanation explanation = explain(number);
    assertEquals(7, explanation.characteristics().size());
    Explanation.Points revenue = explanation.characteristics().get(0);
    assertTrue(revenue.value().en(), revenue.value().en().endsWith(" CNY/month"));
    assertTrue(revenue.value().zh(), revenue.value().zh().endsWith(" 元/月"));
    assertTrue(revenue.band().en(), revenue.band().en().contains("≥"));
    assertEquals(30, revenue.max(), 0);
    assertEquals(
        explanation.answer().orElseThrow().score(),
        explanation.subtotals().stream().mapToDouble(Explanation.Subtotal::points).sum(),
        1e-9);
    String summary = explanation.summary().en();
    assertTrue(
        summary,
        summary.matches(
            ".* has been B1 since 2025-10-01 by run 2025-1 under scorecard version 1,"
                + " approved by amy: Current value [0-9.]+ reaches the line of (32|24) for B1.*"));
    assertTrue(explanation.summary().in(Locale.CHINA).contains("自 2025-10-01 起为 B1 类"));
  }

  @Test
  public void aCorrectionKeepsBothValuesWhoWhenAndWhy() throws Exception {
    importSample();
    Run run = rate("2025-1");
    String number = lines(run, Optional.of("C")).get(0).result().number();
    platform.clock.advance(Duration.ofHours(3));
    platform.review.correct(
        platform.reviewer, UNIT, run.id(), number, "B2", "new plant opens in November");
    Correction correction = platform.review.corrections(platform.auditor, UNIT, run.id()).get(0);
    assertEquals("C", correction.from());
    assertEquals("B2", correction.to());
    assertEquals("rex", correction.by());
    assertEquals(platform.clock.instant(), correction.at());
    publish(run, OCTOBER);
    Explanation explanation = explain(number);
    assertTrue(explanation.answer().orElseThrow().corrected());
    assertTrue(
        explanation.decidedBy().en(),
        explanation
            .decidedBy()
            .en()
            .startsWith("rex corrected C to B2 (\"new plant opens in November\"); rated: "));
    assertTrue(
        platform
            .audit
            .list(platform.auditor, Optional.of(UNIT), Optional.empty(), 500)
            .items()
            .stream()
            .anyMatch(
                e ->
                    e.action().equals("run.correct")
                        && e.before().equals(Optional.of("C"))
                        && e.after().equals(Optional.of("B2"))
                        && e.reason().equals(Optional.of("new plant opens in November"))));
  }

  @Test
  public void theApproverNeitherStartedNorCorrectedTheRun() throws Exception {
    importSample();
    Run run = rate("2025-1");
    String number = lines(run, Optional.of("C")).get(0).result().number();
    var busy = new Caller("rex", Set.of(Role.REVIEWER, Role.APPROVER), Set.of(UNIT));
    platform.review.correct(busy, UNIT, run.id(), number, "B2", "better known");
    platform.review.submit(busy, UNIT, run.id(), "");
    assertRefused(
        ErrorCode.SEPARATION_OF_DUTIES, () -> platform.review.approve(busy, UNIT, run.id(), ""));
    var starter = new Caller("ada", Set.of(Role.APPROVER), Set.of(UNIT));
    assertRefused(
        ErrorCode.SEPARATION_OF_DUTIES, () -> platform.review.approve(starter, UNIT, run.id(), ""));
    assertEquals(
        RunState.AWAITING_APPROVAL, platform.runs.get(platform.admin, UNIT, run.id()).state());
  }

  @Test
  public void stepsThatDoNotExistAreRefusedByName() throws Exception {
    importSample();
    Run run = rate("2025-1");
    String refusal =
        assertRefused(
                ErrorCode.ILLEGAL_STEP,
                () -> platform.review.approve(platform.approver, UNIT, run.id(), ""))
            .getMessage();
    assertTrue(refusal, refusal.startsWith("a run that is IN_REVIEW has no step APPROVE"));
    assertRefused(
        ErrorCode.ILLEGAL_STEP,
        () -> platform.review.publish(platform.approver, UNIT, run.id(), OCTOBER));
    publish(run, OCTOBER);
    assertRefused(
        ErrorCode.ILLEGAL_STEP,
        () ->
            platform.review.correct(platform.reviewer, UNIT, run.id(), "G100252", "C", "too late"));
  }

  @Test
  public void theTierOnADayIsAskedForAsItWasKnown() throws Exception {
    importSample();
    Instant before = platform.clock.instant();
    Run first = rate("2025-1");
    String number = lines(first, Optional.of("C")).get(0).result().number();
    publish(first, OCTOBER);
    Instant firstKnown = platform.clock.instant();
    platform.clock.advance(Duration.ofDays(60));
    Run second = rate("2025-2");
    platform.review.correct(platform.reviewer, UNIT, second.id(), number, "B1", "grew");
    publish(second, LocalDate.of(2025, 10, 15));
    Instant secondKnown = platform.clock.instant();

    assertEquals(Optional.empty(), tier(number, OCTOBER, before.minusSeconds(1)));
    assertEquals(Optional.empty(), tier(number, OCTOBER.minusDays(1), secondKnown));
    assertEquals(Optional.of("C"), tier(number, OCTOBER, secondKnown));
    assertEquals(Optional.of("B1"), tier(number, OCTOBER.plusDays(14), secondKnown));
    assertEquals(Optional.of("C"), tier(number, OCTOBER.plusDays(14), firstKnown));

    platform.clock.advance(Duration.ofDays(1));
    platform.review.revoke(platform.approver, UNIT, second.id(), "wrong list");
    assertEquals(Optional.of("C"), tier(number, OCTOBER.plusDays(14), platform.clock.instant()));
    assertEquals(Optional.of("B1"), tier(number, OCTOBER.plusDays(14), secondKnown));
  }

  @Test
  public void withoutItsScoringPlugInTheUnitIsDegradedAndGoesOn() throws Exception {
    importSample();
    Run run = rate("2025-1");
    publish(run, OCTOBER);
    platform.clock.set(Instant.parse("2025-10-09T02:00:00Z"));
    String number = lines(run, Optional.of("A1")).get(0).result().number();
    Explanation withPlugin = explain(number);
    var strategy = platform.plugins.strategy("telecom").orElseThrow();
    platform.plugins.removeStrategy("telecom");

    assertEquals(
        "missing scoring plug-in telecom",
        platform.units.status(platform.admin, UNIT).missing().get(0).en());
    assertEquals(withPlugin, explain(number));
    assertTrue(
        assertRefused(
                ErrorCode.UNIT_DEGRADED,
                () -> platform.runs.start(platform.admin, UNIT, "2025-2", AS_OF))
            .getMessage()
            .contains("missing scoring plug-in telecom"));

    platform.plugins.add(strategy);
    assertFalse(platform.units.status(platform.admin, UNIT).degraded());
    assertEquals(RunState.IN_REVIEW, rate("2025-3").state());
  }

  @Test
  public void aRunThatLosesItsPlugInFailsWithTheReasonAndShowsNothing() throws Exception {
    importSample();
    Run run = platform.runs.start(platform.admin, UNIT, "2025-1", AS_OF);
    platform.plugins.removeStrategy("telecom");
    platform.await(run.job());
    Run ended = platform.runs.get(platform.admin, UNIT, run.id());
    if (ended.state() == RunState.FAILED) {
      assertRefused(ErrorCode.BUSY, () -> lines(run, Optional.empty()));
      assertTrue(
          platform
              .jobs
              .get(platform.admin, UNIT, run.job())
              .error()
              .orElse("")
              .contains("missing scoring plug-in telecom"));
    } else {
      assertEquals(RunState.IN_REVIEW, ended.state());
    }
  }

  @Test
  public void aScorecardIsDraftedApprovedByAnotherAndUsedFromItsDate() throws Exception {
    importSample();
    String card =
        ScorecardDocument.write(platform.scorecards.current(UNIT, AS_OF).card())
            .replace("\"atLeast\":52.0", "\"atLeast\":60.0");
    int version = platform.scorecards.draft(platform.admin, UNIT, card).version();
    assertEquals(2, version);
    assertEquals(1, platform.scorecards.current(UNIT, OCTOBER).version());
    platform.scorecards.approve(platform.approver, UNIT, version, OCTOBER);
    assertEquals(1, platform.scorecards.current(UNIT, OCTOBER.minusDays(1)).version());
    assertEquals(2, platform.scorecards.current(UNIT, OCTOBER).version());
    Run strict = rate("strict", OCTOBER);
    assertEquals(2, strict.scorecardVersion());
  }

  @Test
  public void aFaultyScorecardIsRefusedWithPathAndFault() {
    String fault =
        assertRefused(
                ErrorCode.INVALID_INPUT,
                () -> platform.scorecards.draft(platform.admin, UNIT, "{\"id\": \"X\"}"))
            .getMessage();
    assertTrue(fault, fault.contains("$.id"));
    assertTrue(fault, fault.contains("'tiers'"));
  }

  private Explanation explain(String number) {
    return platform.tiers.explain(
        platform.agent, UNIT, number, OCTOBER.plusDays(20), Instant.parse("2026-06-01T00:00:00Z"));
  }

  private List<RunLine> lines(Run run, Optional<String> rated) {
    Page<RunLine> page =
        platform.runs.lines(platform.admin, UNIT, run.id(), rated, Optional.empty(), 500);
    return page.items();
  }
}
