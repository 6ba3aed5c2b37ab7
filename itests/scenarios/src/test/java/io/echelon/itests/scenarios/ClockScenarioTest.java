package io.echelon.itests.scenarios;

import static io.echelon.itests.scenarios.Platform.UNIT;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.entitlement.CatalogVersion;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.obligation.Obligation.State;
import io.echelon.platform.servicedesk.DueExplanation;
import io.echelon.platform.servicedesk.RequestHandling.Deadline;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.Stay;
import io.echelon.spi.Severity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.Before;
import org.junit.Test;

/** The clocks of requests: several side by side, pauses, severities, other departments. */
public class ClockScenarioTest extends DeskScenario {
  /** A Monday, 10:00 in Shanghai. */
  private static final Instant MONDAY = Instant.parse("2025-09-08T02:00:00Z");

  @Before
  public void targetsBySeverityAndInternalOnesBesideThem() {
    platform.clock.set(MONDAY);
    String json =
        """
        {"id":"telecom","name":{"en":"n","zh":"名"},"source":"s",
         "items":[{"code":"network-coverage","name":{"en":"n","zh":"名"},"requestable":true}],
         "entries":[%s,%s,%s,%s,%s,%s]}"""
            .formatted(
                target("FIRST_ANSWER", "'workingDays':2", false),
                target("FIRST_ANSWER", "'within':'PT4H'", true),
                target("UPDATE", "'within':'PT8H'", false),
                target("SOLUTION", "'workingDays':5", false),
                target("SOLUTION", "'within':'PT12H','severity':'S1'", false),
                target("SOLUTION", "'workingDays':10,'severity':'S4'", false));
    CatalogVersion draft = platform.catalogs.draft(platform.admin, UNIT, json);
    platform.catalogs.approve(platform.approver, UNIT, draft.version(), LocalDate.of(2025, 9, 8));
  }

  private static String target(String metric, String time, boolean internal) {
    return """
        {'item':'network-coverage','tiers':[],'benefit':{'kind':'target','metric':'%s',%s},
         'clause':'§ 1','internal':%s,'text':{'en':'t','zh':'文'}}"""
        .formatted(metric, time, internal)
        .replace('\'', '"');
  }

  @Test
  public void aRequestThatIsOpenedAgainHasTheRestOfItsTimeLeft() throws Exception {
    String number = number(submit(platform.agent, customer("A1")));
    step(number, RequestStep.TAKE, null);
    step(number, RequestStep.ANSWER, "we look into it");
    platform.clock.advance(Duration.ofHours(2));
    step(number, RequestStep.RESOLVE, "mended");
    assertEquals(Optional.empty(), request(number).nextDue());
    platform.clock.advance(Duration.ofDays(2));
    step(number, RequestStep.REOPEN, "no signal again");
    List<String> clocks = clocks(number);
    assertEquals(
        "five working days, of which two stood still",
        "SOLUTION RUNNING 2025-09-17T02:00:00Z",
        clocks.get(clocks.size() - 1));
    assertEquals(1, request(number).work().reopened());
    step(number, RequestStep.ANSWER, "a new repeater");
    step(number, RequestStep.RESOLVE, "replaced");
    platform.clock.advance(Duration.ofDays(8));
    step(number, RequestStep.REOPEN, "once more");
    clocks = clocks(number);
    assertEquals("SOLUTION RUNNING 2025-09-25T02:00:00Z", clocks.get(clocks.size() - 1));
  }

  @Test
  public void aRequestHasOneClockForEachPromiseAndOneForEachInternalTarget() throws Exception {
    String number = number(submit(platform.agent, customer("A1")));
    assertEquals(
        List.of(
            "FIRST_ANSWER RUNNING 2025-09-10T02:00:00Z",
            "FIRST_ANSWER internal RUNNING 2025-09-08T06:00:00Z",
            "SOLUTION RUNNING 2025-09-15T02:00:00Z"),
        clocks(number));
    assertEquals(
        "the next of them dates the request",
        Optional.of(Instant.parse("2025-09-08T06:00:00Z")),
        request(number).nextDue());
    step(number, RequestStep.TAKE, null);
    step(number, RequestStep.ANSWER, "we look into it");
    assertEquals(
        "the next word is owed eight hours after the last",
        "UPDATE RUNNING 2025-09-08T10:00:00Z",
        clocks(number).get(3));
    platform.clock.advance(Duration.ofHours(2));
    step(number, RequestStep.UPDATE, "a technician is on the way");
    assertEquals("UPDATE MET 2025-09-08T10:00:00Z", clocks(number).get(3));
    assertEquals("UPDATE RUNNING 2025-09-08T12:00:00Z", clocks(number).get(4));
    step(number, RequestStep.RESOLVE, "repeater mounted");
    assertEquals("SOLUTION MET 2025-09-15T02:00:00Z", clocks(number).get(2));
    assertEquals("UPDATE CANCELLED 2025-09-08T12:00:00Z", clocks(number).get(4));
    assertEquals(Optional.empty(), request(number).nextDue());
  }

  @Test
  public void whileTheCustomerIsAskedTheClocksStandStillAndNothingIsBreached() throws Exception {
    String number = number(submit(platform.agent, customer("A1")));
    step(number, RequestStep.TAKE, null);
    platform.clock.advance(Duration.ofHours(1));
    step(number, RequestStep.WAIT, "which floor?");
    assertEquals(RequestState.WAITING, request(number).state());
    assertEquals(Optional.empty(), request(number).nextDue());
    platform.clock.advance(Duration.ofDays(7));
    platform.obligations.tick(platform.clock.instant());
    assertTrue(clocks(number).stream().allMatch(c -> c.contains(" PAUSED ")));
    assertEquals(RequestState.TAKEN, step(number, RequestStep.RESUME, null).state());
    assertEquals(
        List.of(
            "FIRST_ANSWER RUNNING 2025-09-17T02:00:00Z",
            "FIRST_ANSWER internal RUNNING 2025-09-15T06:00:00Z",
            "SOLUTION RUNNING 2025-09-22T02:00:00Z"),
        clocks(number));
    String way =
        platform
            .requests
            .explain(platform.agent, UNIT, number)
            .clocks()
            .get(1)
            .clock()
            .due()
            .steps()
            .toString();
    assertTrue(way, way.contains("stands still from 2025-09-08 11:00 to 2025-09-15 11:00"));
  }

  @Test
  public void aNewSeverityCountsFromTheAcceptanceAndLosesNoPause() throws Exception {
    String number = number(submit(platform.agent, customer("A1")));
    step(number, RequestStep.TAKE, null);
    step(number, RequestStep.WAIT, "which floor?");
    platform.clock.advance(Duration.ofHours(6));
    step(number, RequestStep.RESUME, null);
    classify(number, Severity.S1);
    assertEquals(
        "12 hours from 10:00, six of which stood still",
        "SOLUTION RUNNING 2025-09-08T20:00:00Z",
        clocks(number).get(clocks(number).size() - 1));
    assertEquals("SOLUTION REPLACED 2025-09-15T08:00:00Z", clocks(number).get(2));
    classify(number, Severity.S4);
    List<String> all = clocks(number);
    assertEquals("SOLUTION RUNNING 2025-09-22T08:00:00Z", all.get(all.size() - 1));
    assertEquals(Optional.of(Severity.S4), request(number).severity());
    DueExplanation.ExplainedClock solution =
        platform.requests.explain(platform.agent, UNIT, number).clocks().get(all.size() - 1);
    assertTrue(
        solution.summary().en(), solution.summary().en().contains("10 working days (severity S4)"));
  }

  @Test
  public void aNewSeverityWhileTheCustomerIsAskedLosesNothingOfThatEither() throws Exception {
    String number = number(submit(platform.agent, customer("A1")));
    step(number, RequestStep.TAKE, null);
    platform.clock.advance(Duration.ofHours(1));
    step(number, RequestStep.WAIT, "which floor?");
    platform.clock.advance(Duration.ofDays(3));
    classify(number, Severity.S1);
    platform.clock.advance(Duration.ofDays(1));
    step(number, RequestStep.RESUME, null);
    List<String> all = clocks(number);
    assertEquals(
        "eleven hours of twelve are left after the pause",
        "SOLUTION RUNNING 2025-09-12T14:00:00Z",
        all.get(all.size() - 1));
  }

  @Test
  public void aSeverityWhoseTimeHasPassedRunsFromNowOn() throws Exception {
    String number = number(submit(platform.agent, customer("A1")));
    platform.clock.advance(Duration.ofDays(1));
    classify(number, Severity.S1);
    List<String> all = clocks(number);
    assertEquals("SOLUTION RUNNING 2025-09-09T14:00:00Z", all.get(all.size() - 1));
  }

  @Test
  public void anotherDepartmentsPartHasAClockOfItsOwnThatDoesNotWaitForTheCustomer()
      throws Exception {
    String number = number(submit(platform.agent, customer("A1")));
    step(number, RequestStep.TAKE, null);
    ask(number, "network");
    assertRefused(ErrorCode.ILLEGAL_STEP, () -> ask(number, "network"));
    step(number, RequestStep.WAIT, "which floor?");
    assertEquals("STAGE internal network RUNNING 2025-09-09T02:00:00Z", clocks(number).get(3));
    platform.clock.advance(Duration.ofDays(2));
    platform.obligations.tick(platform.clock.instant());
    assertEquals("STAGE internal network BREACHED 2025-09-09T02:00:00Z", clocks(number).get(3));
    platform.handling.done(platform.agent, UNIT, number, "network", request(number).version());
    assertEquals("STAGE internal network LATE 2025-09-09T02:00:00Z", clocks(number).get(3));
    assertRefused(
        ErrorCode.ILLEGAL_STEP,
        () ->
            platform.handling.done(
                platform.agent, UNIT, number, "network", request(number).version()));
  }

  @Test
  public void theBreakdownSaysWhereTheTimeWentByStateAndTeam() throws Exception {
    String number = number(submit(platform.agent, customer("A1")));
    platform.clock.advance(Duration.ofHours(1));
    step(number, RequestStep.TAKE, null);
    platform.clock.advance(Duration.ofHours(24));
    platform.handling.handOver(
        platform.agent, UNIT, number, "network", request(number).version(), Optional.empty());
    assertEquals(Optional.empty(), request(number).assignee());
    platform.clock.advance(Duration.ofHours(2));
    step(number, RequestStep.TAKE, null);
    platform.clock.advance(Duration.ofHours(3));
    assertEquals(
        List.of(
            new Stay(RequestState.NEW, Optional.empty(), Duration.ofHours(1), Duration.ofHours(1)),
            new Stay(
                RequestState.TAKEN, Optional.empty(), Duration.ofHours(24), Duration.ofHours(8)),
            new Stay(
                RequestState.NEW, Optional.of("network"), Duration.ofHours(2), Duration.ofHours(1)),
            new Stay(
                RequestState.TAKEN,
                Optional.of("network"),
                Duration.ofHours(3),
                Duration.ofHours(3))),
        platform.requests.explain(platform.agent, UNIT, number).breakdown());
  }

  @Test
  public void whoNoLongerWantsItIsOwedNothing() throws Exception {
    String number = number(submit(platform.agent, customer("A1")));
    step(number, RequestStep.WITHDRAW, "bought elsewhere");
    assertTrue(clocks(number).stream().allMatch(c -> c.contains(" CANCELLED ")));
    assertTrue(queue().isEmpty());
    platform.clock.advance(Duration.ofDays(30));
    assertEquals(0, platform.obligations.tick(platform.clock.instant()));
    assertRefused(ErrorCode.ILLEGAL_STEP, () -> classify(number, Severity.S1));
  }

  private void ask(String number, String team) {
    platform.handling.ask(
        platform.agent,
        UNIT,
        number,
        team,
        new Deadline(OptionalInt.of(1), Optional.empty()),
        request(number).version());
  }

  private void classify(String number, Severity severity) {
    platform.handling.classify(
        platform.agent, UNIT, number, severity, request(number).version(), "as the customer says");
  }

  private ServiceRequest request(String number) {
    return platform.requests.get(platform.agent, UNIT, number);
  }

  private List<String> clocks(String number) {
    return platform.requests.explain(platform.agent, UNIT, number).clocks().stream()
        .map(c -> text(c.clock()))
        .toList();
  }

  private static String text(Obligation clock) {
    State state = clock.state();
    return clock.metric()
        + (clock.promise().internal() ? " internal" : "")
        + clock.promise().team().map(team -> " " + team).orElse("")
        + " "
        + state
        + " "
        + clock.due().due();
  }
}
