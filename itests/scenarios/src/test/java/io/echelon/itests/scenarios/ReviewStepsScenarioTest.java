package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.audit.AuditEntry;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Role;
import io.echelon.platform.job.Job;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunEvent;
import io.echelon.platform.tiering.RunState;
import io.echelon.platform.tiering.RunStep;
import io.echelon.scoring.manufacturing.ManufacturingStrategy;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;

/** A manufacturer's run goes from the supervisors' rating over a meeting to its approval. */
public class ReviewStepsScenarioTest extends Scenario {
  private static final String PLANT = "plant";
  private static final String MAPPING =
      """
      {"number": "no", "name": "no", "indicators": [
        {"column": "sales", "kind": "NUMBER", "indicator": "sales_scale"},
        {"column": "paid", "kind": "NUMBER", "indicator": "payment_on_terms"},
        {"column": "margin", "kind": "NUMBER", "indicator": "product_margin"},
        {"column": "orders", "kind": "NUMBER", "indicator": "order_quantity"},
        {"column": "model", "kind": "CATEGORY", "indicator": "sales_model"},
        {"column": "share", "kind": "NUMBER", "indicator": "our_share"},
        {"column": "years", "kind": "NUMBER", "indicator": "trading_years"},
        {"column": "standing", "kind": "CATEGORY", "indicator": "standing"}]}""";

  private final Caller maria = new Caller("maria", Set.of(Role.UNIT_ADMIN), Set.of(PLANT));
  private final Caller supervisor = new Caller("su", Set.of(Role.REVIEWER), Set.of(PLANT));
  private final Caller chair = new Caller("chu", Set.of(Role.REVIEWER), Set.of(PLANT));
  private final Caller manager = new Caller("chen", Set.of(Role.APPROVER), Set.of(PLANT));
  private Run run;

  @Before
  public void rateTheCustomers() throws Exception {
    platform.plugins.add(new ManufacturingStrategy());
    platform.addUnit(
        PLANT,
        "manufacturing",
        "",
        "reviewSteps_en",
        "Initial rating;Meeting",
        "reviewSteps_zh",
        "业务主管初评;会议复评");
    platform.imports.putMapping(maria, PLANT, "plain", MAPPING);
    StringBuilder csv =
        new StringBuilder("no,sales,paid,margin,orders,model,share,years,standing\n");
    IntStream.range(0, 10).forEach(i -> csv.append(line(i)));
    var file = new ByteArrayInputStream(csv.toString().getBytes(StandardCharsets.UTF_8));
    ended(platform.imports.start(maria, PLANT, file, "plain", Optional.of(AS_OF)).id());
    run = platform.runs.start(maria, PLANT, "2025", AS_OF);
    ended(run.job());
    run = read();
  }

  @Test
  public void everyStepIsEndedByNameAndTheLastAsksForApproval() {
    assertEquals("Initial rating", run.review().name().en());
    run = platform.review.submit(supervisor, PLANT, run.id(), "rated by sales");
    assertEquals(RunState.IN_REVIEW, run.state());
    assertEquals("会议复评", run.review().name().zh());
    assertEquals(run, read());
    assertRefused(
        ErrorCode.ILLEGAL_STEP, () -> platform.review.approve(manager, PLANT, run.id(), ""));
    run = platform.review.submit(chair, PLANT, run.id(), "minutes 12");
    assertEquals(RunState.AWAITING_APPROVAL, run.state());
    assertEquals(
        List.of("Initial rating by su: rated by sales", "Meeting by chu: minutes 12"), ended());
    assertEquals(
        List.of(
            "IN_REVIEW: Initial rating → IN_REVIEW: Meeting",
            "IN_REVIEW: Meeting → AWAITING_APPROVAL"),
        audited("run.submit"));
    platform.review.approve(manager, PLANT, run.id(), "");
    platform.review.publish(manager, PLANT, run.id(), AS_OF);
    assertEquals(RunState.PUBLISHED, read().state());
  }

  @Test
  public void aReturnedRunPassesAllStepsAgain() {
    submit(1);
    submit(2);
    run = platform.review.sendBack(manager, PLANT, run.id(), "two are missing");
    assertEquals(RunState.IN_REVIEW, run.state());
    assertEquals(1, run.review().step());
    submit(1);
    assertEquals(RunState.IN_REVIEW, run.state());
    submit(2);
    assertEquals(RunState.AWAITING_APPROVAL, run.state());
    assertEquals(4, ended().size());
  }

  @Test
  public void aCallThatIsRepeatedDoesNotEndTheNextStep() {
    submit(1);
    assertEquals(
        "run " + run.id() + " is in review step 2, not 1",
        assertRefused(ErrorCode.STALE, () -> submit(1)).getMessage());
    assertEquals(2, read().review().step());
    submit(2);
    assertRefused(ErrorCode.ILLEGAL_STEP, () -> submit(2));
  }

  @Test
  public void customersAreCorrectedInEveryStepAndTheQuotasBindInTheLast() {
    correct(supervisor, "P0", "D", "C");
    platform.review.submit(supervisor, PLANT, run.id(), "");
    correct(chair, "P9", "A", "B");
    String refusal =
        assertRefused(
                ErrorCode.INVALID_INPUT, () -> platform.review.submit(chair, PLANT, run.id(), ""))
            .getMessage();
    assertTrue(refusal, refusal.startsWith("comment must say why the tiers leave their quotas: "));
    assertEquals(2, read().review().step());
    run = platform.review.submit(chair, PLANT, run.id(), "agreed in the meeting");
    assertEquals(RunState.AWAITING_APPROVAL, run.state());
    assertEquals(2, platform.review.corrections(manager, PLANT, run.id()).size());
  }

  @Test
  public void aRunKeepsTheStepsThatItWasStartedWith() {
    assertEquals(platform.units.policy(PLANT, AS_OF).reviewSteps(), run.review().steps());
    assertEquals(
        List.of("Review"),
        platform.units.policy(UNIT, AS_OF).reviewSteps().stream().map(s -> s.en()).toList());
  }

  @Test
  public void aUnitWithUnequalListsIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            platform.addUnit(
                "odd", "telecom", "", "reviewSteps_en", "One;Two", "reviewSteps_zh", "一"));
    assertTrue(
        platform.stores.transactions().read(() -> platform.stores.units().find("odd")).isEmpty());
  }

  private void submit(int step) {
    Caller by = step == 1 ? supervisor : chair;
    run = platform.review.submit(by, PLANT, run.id(), OptionalInt.of(step), "seen");
  }

  private void correct(Caller by, String number, String from, String to) {
    assertEquals(
        from, platform.review.correct(by, PLANT, run.id(), number, to, "better known").from());
  }

  private List<String> ended() {
    return platform.runs.history(manager, PLANT, run.id()).stream()
        .filter(e -> e.step() == RunStep.SUBMIT)
        .map(ReviewStepsScenarioTest::line)
        .toList();
  }

  private static String line(RunEvent e) {
    return e.reviewStep().orElseThrow().en() + " by " + e.by() + ": " + e.reason().orElse("");
  }

  private List<String> audited(String action) {
    return platform
        .audit
        .list(platform.auditor, Optional.of(PLANT), Optional.empty(), 500)
        .items()
        .stream()
        .filter(e -> e.action().equals(action))
        .map(ReviewStepsScenarioTest::change)
        .toList();
  }

  private static String change(AuditEntry entry) {
    return entry.before().orElse("") + " → " + entry.after().orElse("");
  }

  private Run read() {
    return platform.runs.get(maria, PLANT, run.id());
  }

  private void ended(long job) {
    Job ended =
        Await.until(
            "job " + job + " is over",
            () -> platform.jobs.get(maria, PLANT, job),
            j -> j.state().isOver());
    assertEquals(ended.error().orElse(""), Job.State.DONE, ended.state());
  }

  /** The higher the number, the better the customer. */
  private static String line(int i) {
    return "P%d,%d,%d,%d,%d,DIRECT,%d,%d,NATIONAL\n"
        .formatted(i, 100_000 * (i + 1), 50 + 5 * i, 3 * i, 1000 * i, 10 * i, i);
  }
}
