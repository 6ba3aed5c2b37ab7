package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.itests.scenarios.wallet.WalletStrategy;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import io.echelon.platform.job.Job;
import io.echelon.platform.tiering.Explanation;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunLine;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Test;

/** A unit whose strategy computes by itself, from its file to explained tiers. */
public class WalletScenarioTest extends Scenario {
  private static final String SHOPS = "shops";
  private static final String MAPPING =
      """
      {"number": "number", "name": "name", "indicators": [
        {"column": "here", "kind": "NUMBER", "indicator": "spent_here"},
        {"column": "anywhere", "kind": "NUMBER", "indicator": "spent_anywhere"},
        {"column": "idle", "kind": "NUMBER", "indicator": "idle_days"}]}""";
  private static final String CUSTOMERS =
      """
      number,name,here,anywhere,idle
      W1,Faithful,800,1000,0
      W2,Torn,500,1000,90
      W3,Gone,100,1000,180
      W4,Silent,,1000,10
      """;

  private final Caller maria = new Caller("maria", Set.of(Role.values()), Set.of(SHOPS));
  private final Caller chen = new Caller("chen", Set.of(Role.APPROVER), Set.of(SHOPS));

  @Before
  public void addTheUnit() throws Exception {
    platform.plugins.add(new WalletStrategy());
    platform.addUnit(SHOPS, "wallet", "");
  }

  @Test
  public void itsFormulaRatesAndItsContributionsExplain() {
    platform.imports.putMapping(maria, SHOPS, "plain", MAPPING);
    var csv = new ByteArrayInputStream(CUSTOMERS.getBytes(StandardCharsets.UTF_8));
    ended(platform.imports.start(maria, SHOPS, csv, "plain", Optional.of(AS_OF)).id());
    Run run = platform.runs.start(maria, SHOPS, "first", AS_OF);
    ended(run.job());
    List<RunLine> lines =
        platform.runs.lines(maria, SHOPS, run.id(), Optional.empty(), Optional.empty(), 10).items();
    assertEquals(
        "W1=A, W2=B, W3=C, W4=-",
        lines.stream()
            .map(l -> l.result().number() + "=" + l.tier().orElse("-"))
            .sorted()
            .collect(Collectors.joining(", ")));

    platform.review.submit(maria, SHOPS, run.id(), "");
    platform.review.approve(chen, SHOPS, run.id(), "");
    platform.review.publish(chen, SHOPS, run.id(), AS_OF);
    Explanation why = platform.tiers.explain(maria, SHOPS, "W2", AS_OF, platform.clock.instant());
    // half of the wallet and one half-life
    assertEquals(
        List.of(30.0, 20.0),
        why.characteristics().stream().map(Explanation.Points::points).toList());
    assertEquals(50, why.answer().orElseThrow().score(), 0);
    assertEquals("Total 50 reaches the line of 40 for B", why.decidedBy().en());
    assertTrue(why.summary().zh(), why.summary().zh().contains("起为 B 类"));
  }

  private void ended(long job) {
    Job ended =
        Await.until(
            "job " + job + " is over",
            () -> platform.jobs.get(maria, SHOPS, job),
            j -> j.state().isOver());
    assertEquals(ended.error().orElse(""), Job.State.DONE, ended.state());
  }
}
