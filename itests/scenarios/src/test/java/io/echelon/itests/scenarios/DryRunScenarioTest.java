package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.measurement.FactValue;
import io.echelon.platform.measurement.Facts;
import io.echelon.platform.tiering.DryRun;
import io.echelon.platform.tiering.DryRuns.Card;
import io.echelon.platform.tiering.ScorecardDocument;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** Somebody asks what a scorecard would say, and nothing is kept. */
public class DryRunScenarioTest extends Scenario {
  private static final String LADDER =
      """
      {"id":"x","name":{"en":"X","zh":"X"},"source":"test",
       "tiers":[{"code":"GOLD","name":{"en":"Gold","zh":"金牌"}},
                {"code":"PLAIN","name":{"en":"Plain","zh":"普通"}}],
       "indicators":[{"code":"size","name":{"en":"Size","zh":"规模"},"kind":"NUMBER","unit":"CNY"},
                     {"code":"since","name":{"en":"Customer since","zh":"合作起始"},"kind":"DATE"},
                     {"code":"signed","name":{"en":"Agreement signed","zh":"已签协议"},"kind":"FLAG"}],
       "rule":{"kind":"condition-ladder","rungs":[{"tier":"GOLD","clause":"2",
         "all":[{"indicator":"size","above":1000000},{"indicator":"since","atLeast":6},
                {"indicator":"signed","is":true}]}]}}
      """;

  @Test
  public void theCardThatCountsScoresAndSaysWhyAndWhatCostMost() {
    DryRun run =
        score(
            new Card(null, null),
            Map.of(
                "monthly_revenue", new FactValue.Number(1e6),
                "it_revenue", new FactValue.Number(1e6),
                "it_products", new FactValue.Number(50),
                "employees", new FactValue.Number(1e5),
                "industry_level", new FactValue.Category("OTHER"),
                "social_influence", new FactValue.Category("NONE"),
                "latent_demand", new FactValue.Category("LOW")));
    assertEquals(run.toString(), Optional.of("A1"), run.tier());
    assertEquals(Optional.of(1), run.scorecardVersion());
    assertTrue(run.total() >= 52);
    assertTrue(run.decidedBy().orElseThrow().en(), run.decidedBy().get().en().contains("A1"));
    assertEquals(run.reasons().toString(), 3, run.reasons().size());
  }

  @Test
  public void aStatedLadderExplainsEachOfItsConditions() {
    Facts facts =
        new Facts(
            Map.of(
                "size", new FactValue.Number(1_000_001),
                "since", new FactValue.Category("2025-03-01"),
                "signed", new FactValue.Flag(true)));
    DryRun run =
        platform.dryRuns.score(
            platform.admin, UNIT, new Card(null, Optional.of(LADDER)), AS_OF, facts);
    assertEquals(Optional.of("GOLD"), run.tier());
    assertEquals(
        "Size: 1000001 CNY (> 1000000) and Customer since: 6 months ago (≥ 6) and"
            + " Agreement signed: yes, which is GOLD (2)",
        run.decidedBy().orElseThrow().en());
    assertEquals(
        "规模：1000001 元 (> 1000000)，且合作起始：6 个月前 (≥ 6)，且已签协议：是，归入 GOLD 类（2）",
        run.decidedBy().orElseThrow().zh());
    assertEquals(
        "exactly a million is not above, and a day less than six months is five",
        Optional.of("PLAIN"),
        stated("size", new FactValue.Number(1_000_000)).tier());
    assertEquals(
        Optional.of("since is invalid: not a DATE up to the run's day"),
        stated("since", new FactValue.Category("2025-09-02")).notRatable());
    assertEquals(
        Optional.of("PLAIN"), stated("since", new FactValue.Category("2025-03-02")).tier());
  }

  private DryRun stated(String code, FactValue value) {
    Map<String, FactValue> facts =
        new java.util.HashMap<>(
            Map.of(
                "size", new FactValue.Number(2e6),
                "since", new FactValue.Category("2020-01-01"),
                "signed", new FactValue.Flag(true)));
    facts.put(code, value);
    return score(new Card(null, Optional.of(LADDER)), facts);
  }

  @Test
  public void whatIsMissingIsToldInsteadOfScored() {
    DryRun run = score(new Card(null, null), Map.of());
    assertTrue(
        run.notRatable().orElse(""), run.notRatable().get().contains("employees is missing"));
    assertEquals(Optional.empty(), run.tier());
  }

  @Test
  public void whatDoesNotFitIsRefusedWithItsPlace() {
    EchelonException unknown =
        assertRefused(
            ErrorCode.INVALID_INPUT,
            () -> score(new Card(null, null), Map.of("x", new FactValue.Number(1))));
    assertEquals("values/x: the scorecard has no such indicator", unknown.getMessage());
    String spoilt = LADDER.replace("\"is\":true", "\"above\":1");
    EchelonException fault =
        assertRefused(
            ErrorCode.INVALID_INPUT, () -> score(new Card(null, Optional.of(spoilt)), Map.of()));
    assertTrue(
        fault.getMessage(), fault.getMessage().contains("/rule/rungs/0/all/2: a FLAG is tested"));
    assertRefused(ErrorCode.NOT_FOUND, () -> score(new Card(Optional.of(9), null), Map.of()));
    assertRefused(
        ErrorCode.INVALID_INPUT,
        () -> score(new Card(Optional.of(1), Optional.of(LADDER)), Map.of()));
    assertRefused(
        ErrorCode.FORBIDDEN,
        () ->
            platform.dryRuns.score(
                platform.agent, UNIT, new Card(null, null), AS_OF, new Facts(Map.of())));
  }

  @Test
  public void nothingIsKept() {
    int before = platform.scorecards.list(platform.admin, UNIT).size();
    score(new Card(null, Optional.of(LADDER)), Map.of());
    assertEquals(before, platform.scorecards.list(platform.admin, UNIT).size());
    assertEquals(0, platform.runs.list(platform.admin, UNIT, Optional.empty(), 10).items().size());
  }

  @Test
  public void aDraftOfTheUnitCanBeTried() {
    int version =
        platform
            .scorecards
            .draft(platform.admin, UNIT, ScorecardDocument.write(ScorecardDocument.read(LADDER)))
            .version();
    DryRun run =
        score(
            new Card(Optional.of(version), null),
            Map.of(
                "size", new FactValue.Number(1),
                "since", new FactValue.Category("2020-01-01")));
    assertEquals(Optional.of("PLAIN"), run.tier());
    assertEquals(Optional.of(version), run.scorecardVersion());
  }

  private DryRun score(Card card, Map<String, FactValue> values) {
    return platform.dryRuns.score(platform.admin, UNIT, card, AS_OF, new Facts(values));
  }
}
