package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.tiering.Run;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** Requests of telecom customers, from their due time to their closing. */
public class RequestScenarioTest extends DeskScenario {

  @Test
  public void anA2CustomerIsAnsweredWithinOneWorkingDayAndTheHolidaysSayWhy() throws Exception {
    JsonNode receipt = submit(platform.agent, customer("A2"));
    JsonNode promise = receipt.get("promises").get(0);
    assertEquals("2025-10-09T02:30:00Z", promise.get("due").asText());
    String why = promise.get("explanation").asText();
    assertTrue(
        why,
        why.startsWith(
            "This answer is due at 10:30 on 9 October 2025, because the customer has been A2 since"
                + " 2025-09-03 by run 2025-1 under scorecard version 1, and catalog version 1"
                + " grants A2 a first answer within 1 working day (第十六条一(一)3(1))"));
    assertTrue(why, why.contains("2025-10-01 – 2025-10-08 holiday: "));
  }

  @Test
  public void tiersAreAnsweredInOneTwoAndThreeWorkingDays() throws Exception {
    platform.clock.set(Instant.parse("2025-09-08T02:00:00Z"));
    assertEquals("2025-09-09T02:00:00Z", due(customer("A1")));
    assertEquals("2025-09-10T02:00:00Z", due(customer("B2")));
    assertEquals("2025-09-11T02:00:00Z", due(customer("C")));
  }

  @Test
  public void theQueueServesTiersInOrderAndNobodyStarves() throws Exception {
    platform.clock.set(Instant.parse("2025-09-08T02:00:00Z"));
    String c = number(submit(platform.agent, customer("C")));
    String b = number(submit(platform.agent, customer("B1")));
    String a = number(submit(platform.agent, customer("A1")));
    assertEquals(List.of(a, b, c), queue());
    platform.clock.set(Instant.parse("2025-09-11T01:30:00Z"));
    String fresh = number(submit(platform.agent, customer("A1")));
    assertEquals("urgent ones by due time, then the fresh A1", List.of(a, b, c, fresh), queue());
  }

  @Test
  public void theQueueIsReadByPages() throws Exception {
    for (String tier : List.of("C", "A1", "B2", "A2", "B1", "C", "A1")) {
      submit(platform.agent, customer(tier));
    }
    List<String> whole = queue();
    List<String> paged = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      var page = platform.requests.queue(platform.agent, UNIT, next, 2);
      page.items().forEach(r -> paged.add(r.number()));
      next = page.next();
    } while (next.isPresent());
    assertEquals(whole, paged);
    assertEquals(7, paged.size());
  }

  @Test
  public void aRequestGoesFromNewToClosedAndIllegalStepsAreRefusedByName() throws Exception {
    String number = number(submit(platform.agent, customer("A1")));
    String refusal =
        assertRefused(ErrorCode.ILLEGAL_STEP, () -> step(number, RequestStep.RESOLVE, "done"))
            .getMessage();
    assertEquals("a request that is NEW has no step RESOLVE; it has [TAKE, WITHDRAW]", refusal);
    step(number, RequestStep.TAKE, null);
    assertRefused(ErrorCode.INVALID_INPUT, () -> step(number, RequestStep.ANSWER, " "));
    platform.clock.advance(Duration.ofHours(1));
    step(number, RequestStep.ANSWER, "a repeater will be mounted by Friday");
    assertEquals(Obligation.State.MET, obligation(number).state());
    step(number, RequestStep.RESOLVE, "repeater mounted");
    step(number, RequestStep.CONFIRM, null);
    assertEquals(RequestState.CLOSED, step(number, RequestStep.CLOSE, null).state());
    assertFalse(queue().contains(number));
    assertEquals(6, platform.requests.history(platform.agent, UNIT, number).size());
  }

  @Test
  public void twoAgentsNeverOverwriteEachOtherUnseen() throws Exception {
    String number = number(submit(platform.agent, customer("A1")));
    ServiceRequest seen = platform.requests.get(platform.agent, UNIT, number);
    step(number, RequestStep.TAKE, null);
    assertRefused(
        ErrorCode.STALE,
        () ->
            platform.requests.step(
                platform.agent,
                UNIT,
                number,
                RequestStep.ANSWER,
                seen.version(),
                Optional.of("too late")));
  }

  @Test
  public void aPromiseThatIsNotKeptIsBreachedAndAnsweredLate() throws Exception {
    String number = number(submit(platform.agent, customer("A1")));
    platform.clock.set(Instant.parse("2025-10-09T02:30:00Z"));
    platform.obligations.tick(platform.clock.instant());
    assertEquals("due, not overdue", Obligation.State.RUNNING, obligation(number).state());
    platform.clock.advance(Duration.ofSeconds(1));
    platform.obligations.tick(platform.clock.instant());
    assertEquals(0, platform.obligations.tick(platform.clock.instant()));
    assertEquals(Obligation.State.BREACHED, obligation(number).state());
    step(number, RequestStep.TAKE, null);
    step(number, RequestStep.ANSWER, "we are sorry");
    assertEquals(Obligation.State.LATE, obligation(number).state());
  }

  @Test
  public void aLaterTierChangeDoesNotRewriteWhatWasPromised() throws Exception {
    String customer = customer("C");
    String number = number(submit(platform.agent, customer));
    Run next = rate("2025-2");
    platform.review.correct(platform.reviewer, UNIT, next.id(), customer, "A1", "grew");
    publish(next, LocalDate.of(2025, 9, 30));
    assertEquals(
        Optional.of("C"), platform.requests.get(platform.agent, UNIT, number).grant().tier());
    assertEquals(Optional.of("A1"), request(submit(platform.agent, customer)).grant().tier());
  }

  private Obligation obligation(String number) {
    return platform.requests.explain(platform.agent, UNIT, number).clocks().get(0).clock();
  }

  private String due(String customer) throws Exception {
    return submit(platform.agent, customer).get("promises").get(0).get("due").asText();
  }
}
