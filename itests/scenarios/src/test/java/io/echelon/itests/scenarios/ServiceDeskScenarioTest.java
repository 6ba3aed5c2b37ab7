package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.echelon.platform.access.UserAccount;
import io.echelon.platform.access.store.StoredAccount;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.json.Json;
import io.echelon.platform.servicedesk.CauseReport;
import io.echelon.platform.servicedesk.CauseReview;
import io.echelon.platform.servicedesk.FirstPlan;
import io.echelon.platform.servicedesk.Handling;
import io.echelon.platform.servicedesk.QueueFilter;
import io.echelon.platform.servicedesk.RequestCause;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.StepDetail;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.unit.RulesDocument;
import io.echelon.platform.unit.UnitRules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

/** Teams, assignment, causes and re-opening: the service request of 服务级别管理规定 §7. */
public class ServiceDeskScenarioTest extends DeskScenario {
  /** A Monday, 10:00 in Shanghai. */
  private static final Instant MONDAY = Instant.parse("2025-09-08T02:00:00Z");

  private static final String DESK =
      """
      {"teams": [{"code": "network", "name": {"en": "Network", "zh": "网络"}},
                 {"code": "vip", "name": {"en": "VIP seat", "zh": "VIP专席"}, "vip": true}],
       "types": [{"item": "network-coverage", "team": "network",
                  "ask": [{"name": "网维", "workingDays": 2}]}],
       "assignment": [{"tiers": ["A1"], "to": "MANAGER"}, {"tiers": ["A"], "to": "VIP_SEAT"}],
       "causes": [{"code": "EQUIPMENT", "name": {"en": "Equipment", "zh": "设备"}},
                  {"code": "CUSTOMER", "name": {"en": "At the customer's", "zh": "用户侧"}}],
       "reopenDays": 10}""";

  private final Caller wang = agent("wang");
  private final Caller chen = agent("chen");

  private static Caller agent(String name) {
    return new Caller(name, Set.of(Role.AGENT), Set.of(UNIT));
  }

  @Before
  public void theRulesOfTheDeskAreApprovedAndItsPeopleHaveAccounts() throws Exception {
    platform.clock.set(MONDAY);
    ObjectNode rules = (ObjectNode) Json.mapper().readTree(RulesDocument.write(UnitRules.DEFAULT));
    rules.set("desk", Json.mapper().readTree(DESK));
    int version = platform.rules.draft(platform.admin, UNIT, rules.toString()).version();
    platform.rules.approve(platform.approver, UNIT, version, AS_OF);
    account("wang", true);
    account("chen", true);
    account("gone", false);
  }

  private void account(String name, boolean enabled) {
    UserAccount account =
        new UserAccount(name, Set.of(Role.AGENT), Set.of(UNIT), enabled, Optional.empty());
    platform
        .stores
        .transactions()
        .run(() -> platform.stores.accounts().insert(new StoredAccount(account, "h", 0, 0)));
  }

  private String accept(String tier) throws Exception {
    return number(submit(platform.agent, customer(tier)));
  }

  private ServiceRequest request(String number) {
    return platform.requests.get(platform.agent, UNIT, number);
  }

  private ServiceRequest step(Caller by, String number, RequestStep step, StepDetail detail) {
    return platform.requests.step(by, UNIT, number, step, request(number).version(), detail);
  }

  private ServiceRequest take(Caller by, String number) {
    return step(by, number, RequestStep.TAKE, StepDetail.of(Optional.empty()));
  }

  private static StepDetail said(String words) {
    return StepDetail.of(Optional.of(words));
  }

  private static StepDetail because(String cause) {
    return new StepDetail(
        Optional.of("mended"),
        Optional.empty(),
        Optional.of(Handling.ON_SITE),
        Optional.of(new RequestCause(cause, "worn out")));
  }

  private String why(String number) {
    return platform.requests.history(platform.agent, UNIT, number).stream()
        .flatMap(e -> e.note().stream())
        .filter(note -> note.startsWith("assign"))
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  private List<String> queue(QueueFilter filter) {
    return platform
        .requests
        .queue(platform.agent, UNIT, filter, Optional.empty(), 100)
        .items()
        .stream()
        .map(ServiceRequest::number)
        .toList();
  }

  @Test
  public void theBestGoToTheirManagerTheirClassToTheVipSeatAndTheOthersToTheTeam()
      throws Exception {
    platform.managers.set(platform.admin, UNIT, customer("A1"), Optional.of("wang"));
    String a1 = accept("A1");
    String a2 = accept("A2");
    String c = accept("C");
    assertEquals(Optional.of("wang"), request(a1).assignee());
    assertEquals(Optional.of("network"), request(a1).team());
    assertEquals("assign → wang: dedicated manager, tier A1, line 1", why(a1));
    assertEquals("assign → vip: VIP seat, tier A2, line 2", why(a2));
    assertEquals("assign → network: team for network-coverage", why(c));
    assertEquals(List.of(a1), queue(QueueFilter.of("wang")));
    assertEquals(List.of(a2), queue(QueueFilter.team("vip")));
    assertEquals(List.of(a1, c), queue(QueueFilter.team("network")));
  }

  @Test
  public void aManagerWhoCannotWorkIsPassedOver() throws Exception {
    platform.managers.set(platform.admin, UNIT, customer("A1"), Optional.of("gone"));
    assertEquals("assign → vip: VIP seat, tier A1, line 2", why(accept("A1")));
  }

  @Test
  public void anotherDepartmentIsAskedByItselfWithAClockOfItsOwn() throws Exception {
    String number = accept("C");
    assertTrue(
        platform.requests.explain(platform.agent, UNIT, number).clocks().stream()
            .anyMatch(
                c ->
                    c.clock().promise().team().equals(Optional.of("网维"))
                        && c.dueAt().equals(Instant.parse("2025-09-10T02:00:00Z"))));
  }

  @Test
  public void aTeamIsOpenToAllUntilSomebodyIsInIt() throws Exception {
    String first = accept("C");
    String second = accept("C");
    take(chen, first);
    platform.teams.add(platform.admin, UNIT, "network", "wang");
    assertEquals(
        "chen is not in team network",
        assertRefused(ErrorCode.FORBIDDEN, () -> take(chen, second)).getMessage());
    assertEquals(Optional.of("wang"), take(wang, second).assignee());
    assertRefused(
        ErrorCode.INVALID_INPUT, () -> platform.teams.add(platform.admin, UNIT, "network", "gone"));
    assertRefused(
        ErrorCode.NOT_FOUND, () -> platform.teams.add(platform.admin, UNIT, "noc", "wang"));
    assertRefused(ErrorCode.FORBIDDEN, () -> platform.teams.add(wang, UNIT, "network", "chen"));
    platform.teams.remove(platform.admin, UNIT, "network", "wang");
    assertEquals(List.of(), platform.teams.members(platform.agent, UNIT, "network"));
  }

  @Test
  public void whatIsReleasedWaitsForItsTeamAgain() throws Exception {
    String number = accept("C");
    take(wang, number);
    long version = request(number).version();
    ServiceRequest released =
        platform.handling.release(wang, UNIT, number, version, Optional.of("on leave"));
    assertEquals(RequestState.NEW, released.state());
    assertEquals(Optional.empty(), released.assignee());
    assertEquals(Optional.of("network"), released.team());
    assertTrue(
        platform.requests.explain(platform.agent, UNIT, number).clocks().stream()
            .allMatch(c -> c.clock().promise().owner().isEmpty()));
    assertRefused(
        ErrorCode.ILLEGAL_STEP,
        () -> platform.handling.release(wang, UNIT, number, released.version(), Optional.empty()));
    assertRefused(
        ErrorCode.INVALID_INPUT,
        () ->
            platform.handling.handOver(
                wang, UNIT, number, "noc", released.version(), Optional.empty()));
  }

  @Test
  public void aChangeOfTierMovesWhatNobodyHasTouched() throws Exception {
    String grows = customer("C");
    String untouched = number(submit(platform.agent, grows));
    String handedOver = number(submit(platform.agent, grows));
    String taken = number(submit(platform.agent, grows));
    take(wang, taken);
    platform.handling.handOver(
        wang, UNIT, handedOver, "network", request(handedOver).version(), Optional.empty());
    Run next = rate("2025-2");
    platform.review.correct(platform.reviewer, UNIT, next.id(), grows, "A2", "grew");
    publish(next, LocalDate.of(2025, 9, 8));
    platform.events.tick(platform.clock.instant());
    assertEquals(Optional.of("vip"), request(untouched).team());
    assertEquals("assign → vip: VIP seat, tier A2, line 2", why(untouched));
    assertEquals(Optional.of("network"), request(handedOver).team());
    assertEquals(Optional.of("wang"), request(taken).assignee());
  }

  @Test
  public void theFirstPlanAndTheWayOfHandlingAreKept() throws Exception {
    String number = accept("C");
    take(wang, number);
    LocalDate friday = LocalDate.of(2025, 9, 12);
    StepDetail plan =
        new StepDetail(
            Optional.of("a repeater will be mounted"),
            Optional.of(friday),
            Optional.of(Handling.ON_SITE),
            Optional.empty());
    step(wang, number, RequestStep.ANSWER, plan);
    assertEquals(
        Optional.of(new FirstPlan("a repeater will be mounted", Optional.of(friday))),
        request(number).work().plan());
    assertEquals(Optional.of(Handling.ON_SITE), request(number).work().handling());
    assertRefused(ErrorCode.INVALID_INPUT, () -> step(wang, number, RequestStep.UPDATE, plan));
  }

  @Test
  public void aRequestIsResolvedWithACauseOfTheListAndTheCausesAreReviewed() throws Exception {
    String first = accept("C");
    String second = accept("C");
    for (String number : List.of(first, second)) {
      take(wang, number);
      step(wang, number, RequestStep.ANSWER, said("we look into it"));
      assertEquals(
          "cause: nothing is none of [EQUIPMENT, CUSTOMER]",
          assertRefused(
                  ErrorCode.INVALID_INPUT,
                  () -> step(wang, number, RequestStep.RESOLVE, said("mended")))
              .getMessage());
      assertRefused(
          ErrorCode.INVALID_INPUT,
          () -> step(wang, number, RequestStep.RESOLVE, because("WEATHER")));
      step(wang, number, RequestStep.RESOLVE, because("EQUIPMENT"));
    }
    step(wang, second, RequestStep.REOPEN, said("still no signal"));
    LocalDate monday = LocalDate.of(2025, 9, 8);
    CauseReport report = platform.causes.report(platform.admin, UNIT, monday, monday.plusDays(6));
    assertEquals(LocalDate.of(2025, 9, 1), report.beforeFrom());
    assertEquals(
        List.of(
            new CauseReport.Line(
                Optional.of("EQUIPMENT"), "network-coverage", Optional.of("C"), 2, 0, 1, 0)),
        report.lines());
    CauseReport next =
        platform.causes.report(platform.admin, UNIT, monday.plusDays(7), monday.plusDays(13));
    assertEquals("what it was before", 2, next.lines().get(0).before());
    CauseReview review =
        platform.causes.review(
            platform.admin, UNIT, monday, monday.plusDays(6), "old repeaters", "replace them");
    assertEquals(
        List.of(review),
        platform.causes.reviews(platform.auditor, UNIT, Optional.empty(), 10).items());
    assertRefused(
        ErrorCode.FORBIDDEN,
        () -> platform.causes.review(wang, UNIT, monday, monday, "none", "none"));
  }

  @Test
  public void aCustomerWhoIsNotContentHasTheRequestOpenedAgainForSomeDays() throws Exception {
    String number = accept("C");
    take(wang, number);
    step(wang, number, RequestStep.ANSWER, said("we look into it"));
    step(wang, number, RequestStep.RESOLVE, because("CUSTOMER"));
    step(wang, number, RequestStep.CONFIRM, StepDetail.of(Optional.empty()));
    step(wang, number, RequestStep.CLOSE, StepDetail.of(Optional.empty()));
    platform.clock.advance(Duration.ofDays(1));
    ServiceRequest again = step(wang, number, RequestStep.REOPEN, said("no signal again"));
    assertEquals(RequestState.TAKEN, again.state());
    assertEquals(1, again.work().reopened());
    assertEquals(
        "no solution was promised, so an answer is due anew",
        Optional.of(Instant.parse("2025-09-12T02:00:00Z")),
        again.nextDue());
    assertEquals(List.of(number), queue(QueueFilter.of("wang")));
    step(wang, number, RequestStep.ANSWER, said("a second repeater"));
    step(wang, number, RequestStep.RESOLVE, because("EQUIPMENT"));
    platform.clock.advance(Duration.ofDays(11));
    assertRefused(
        ErrorCode.ILLEGAL_STEP,
        () -> step(wang, number, RequestStep.REOPEN, said("no signal again")));
  }
}
