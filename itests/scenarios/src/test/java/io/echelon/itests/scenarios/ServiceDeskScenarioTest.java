package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.servicedesk.CauseReport;
import io.echelon.platform.servicedesk.CauseReview;
import io.echelon.platform.servicedesk.FirstPlan;
import io.echelon.platform.servicedesk.Handling;
import io.echelon.platform.servicedesk.QueueFilter;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.StepDetail;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** First plan, causes, release and re-opening: the service request of 服务级别管理规定 §7. */
public class ServiceDeskScenarioTest extends StaffedDeskScenario {

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
