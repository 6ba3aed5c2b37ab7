package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;

import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Page;
import io.echelon.platform.servicedesk.DueSpan;
import io.echelon.platform.servicedesk.QueueFilter;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.ServiceRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** What a customer asked for, and what comes due, beside the queue's order. */
public class RequestListScenarioTest extends DeskScenario {

  private String ask(String customer) throws Exception {
    return number(submit(platform.website, customer));
  }

  @Test
  public void aCustomersRequestsComeOpenOnesFirstThenNewestFirst() throws Exception {
    String customer = customer("B2");
    String first = ask(customer);
    String withdrawn = ask(customer);
    ask(customer("A1"));
    String last = ask(customer);
    step(withdrawn, RequestStep.WITHDRAW, "the customer has solved it");
    List<String> seen = new ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      Page<ServiceRequest> page =
          platform.requestLists.ofCustomer(platform.agent, UNIT, customer, after, 1);
      page.items().forEach(request -> seen.add(request.number()));
      after = page.next();
    } while (after.isPresent());
    assertEquals(List.of(last, first, withdrawn), seen);
    assertRefused(
        ErrorCode.NOT_FOUND,
        () -> platform.requestLists.ofCustomer(platform.agent, UNIT, "none", Optional.empty(), 9));
    assertRefused(
        ErrorCode.INVALID_INPUT,
        () ->
            platform.requestLists.ofCustomer(platform.agent, UNIT, customer, Optional.of("?"), 9));
    assertRefused(
        ErrorCode.FORBIDDEN,
        () ->
            platform.requestLists.ofCustomer(
                platform.reviewer, UNIT, customer, Optional.empty(), 9));
  }

  @Test
  public void whatIsInSomebodysHandsComesDueTodayAndIsBreachedThen() throws Exception {
    String mine = ask(customer("A1"));
    ask(customer("B2"));
    step(mine, RequestStep.TAKE, null);
    QueueFilter hands = QueueFilter.of(platform.agent.name());
    assertEquals(1, count(hands, DueSpan.ANY));
    assertEquals(2, count(QueueFilter.ALL, DueSpan.ANY));
    assertEquals(0, count(hands, DueSpan.BREACHED));
    ServiceRequest request = platform.requests.get(platform.agent, UNIT, mine);
    platform.clock.set(request.dueAt().minusSeconds(1));
    assertEquals(List.of(mine), due(hands, DueSpan.TODAY));
    platform.clock.advance(Duration.ofSeconds(2));
    assertEquals(List.of(mine), due(hands, DueSpan.BREACHED));
    assertEquals(0, count(hands, DueSpan.TODAY));
    assertRefused(
        ErrorCode.FORBIDDEN,
        () ->
            platform.requestLists.count(platform.reviewer, UNIT, QueueFilter.ALL, DueSpan.ANY, 10));
  }

  private int count(QueueFilter filter, DueSpan span) {
    return platform.requestLists.count(platform.agent, UNIT, filter, span, 10);
  }

  private List<String> due(QueueFilter filter, DueSpan span) {
    return platform
        .requestLists
        .due(platform.agent, UNIT, filter, span, Optional.empty(), 10)
        .items()
        .stream()
        .map(ServiceRequest::number)
        .toList();
  }
}
