package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.json.Json;
import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.servicedesk.DueExplanation;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunLine;
import io.echelon.spi.channel.InboundRequest;
import io.echelon.spi.channel.InboundResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Before;
import org.junit.Test;

/** Requests of telecom customers, from the web channel to their closing. */
public class RequestScenarioTest extends Scenario {
  private static final Instant EVE_OF_NATIONAL_DAY = Instant.parse("2025-09-30T02:30:00Z");

  private final AtomicInteger keys = new AtomicInteger();
  private Run run;

  @Before
  public void publishTheSample() throws Exception {
    importSample();
    run = rate("2025-1");
    publish(run, LocalDate.of(2025, 9, 3));
    platform.clock.set(EVE_OF_NATIONAL_DAY);
  }

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
  public void anInternalStandardIsNeverToldToTheCustomer() throws Exception {
    String number = customer("A1");
    assertEquals(0, submit(platform.website, number).get("promises").size());
    JsonNode forStaff = submit(platform.agent, number);
    assertTrue(forStaff.get("promises").get(0).get("internal").asBoolean());
  }

  @Test
  public void aReplayGivesTheOriginalReceiptAndOtherContentIsRefused() throws Exception {
    String body = body(customer("A1"), "no signal in the lift");
    InboundResponse first = post(platform.agent, "key-1", body);
    InboundResponse again = post(platform.agent, "key-1", body);
    assertEquals(201, first.status());
    assertEquals(200, again.status());
    assertEquals(
        json(first).get("requestNumber").asText(), json(again).get("requestNumber").asText());
    assertTrue(json(again).get("replayed").asBoolean());
    assertRefused(
        ErrorCode.KEY_REUSED,
        () -> post(platform.agent, "key-1", body(customer("A1"), "no signal in the hall")));
    assertEquals(1, queue().size());
  }

  @Test
  public void manySubmissionsAtOnceUnderOneKeyMakeOneRequest() throws Exception {
    String body = body(customer("A1"), "no signal in the lift");
    ExecutorService senders = Executors.newFixedThreadPool(8);
    Set<String> numbers = new ConcurrentSkipListSet<>();
    List<Callable<Void>> calls =
        Collections.nCopies(
            24,
            () -> {
              try {
                numbers.add(number(json(post(platform.agent, "one-key", body))));
              } catch (EchelonException e) {
                assertEquals(e.getMessage(), ErrorCode.IN_FLIGHT, e.code());
              }
              return null;
            });
    for (Future<Void> call : senders.invokeAll(calls)) {
      call.get();
    }
    senders.shutdown();
    assertEquals(1, numbers.size());
    assertEquals(List.copyOf(numbers), queue());
  }

  @Test
  public void whatIsNotUnderstoodIsKeptInQuarantine() {
    String refusal =
        assertRefused(ErrorCode.QUARANTINED, () -> post(platform.website, "key-1", "{\"unit\": "))
            .getMessage();
    assertTrue(refusal, refusal.contains("quarantine number"));
    var kept = platform.quarantine.list(platform.auditor, Optional.empty(), 10).items().get(0);
    assertEquals("{\"unit\": ", new String(kept.content(), StandardCharsets.UTF_8));
    assertEquals("website", kept.sender());
    assertEquals("web", kept.channel());
    assertEquals(
        List.of(kept.id()),
        platform.quarantine.list(platform.agent, Optional.empty(), 10).items().stream()
            .map(m -> m.id())
            .toList());
    Caller elsewhere = new Caller("bea", Set.of(Role.AGENT), Set.of("bank"));
    assertEquals(List.of(), platform.quarantine.list(elsewhere, Optional.empty(), 10).items());
    assertRefused(ErrorCode.NOT_FOUND, () -> platform.quarantine.get(elsewhere, kept.id()));
  }

  @Test
  public void aChannelThatWasRemovedIsNamed() {
    platform.plugins.removeChannel("web");
    assertRefused(
        ErrorCode.CHANNEL_GONE, () -> post(platform.agent, "k", body(customer("C"), "x")));
  }

  @Test
  public void aCustomerIsKnownByPhoneOrEmail() throws Exception {
    String number = customer("B1");
    var known = platform.customers.get(platform.agent, UNIT, number);
    JsonNode byPhone =
        json(
            post(
                platform.agent,
                "k1",
                """
                {"unit":"telecom","item":"network-coverage","subject":"s","phone":"%s"}"""
                    .formatted("+86 " + known.phones().get(0))));
    JsonNode byEmail =
        json(
            post(
                platform.agent,
                "k2",
                """
                {"unit":"telecom","item":"network-coverage","subject":"s","email":"%s"}"""
                    .formatted(known.emails().get(0).toUpperCase(Locale.ROOT))));
    for (JsonNode receipt : List.of(byPhone, byEmail)) {
      ServiceRequest request = request(receipt);
      assertEquals(known.id(), request.customerId().orElseThrow());
      assertEquals(Optional.of("B1"), request.grant().tier());
    }
  }

  @Test
  public void unknownCustomerCustomerWithoutTierAndItemWithoutPromiseStillGetAClock()
      throws Exception {
    assertGrant(Grant.Origin.NO_CUSTOMER, submit(platform.agent, "G000000"));
    importText("客户编号,客户名称\nN1,新客户\n", putSimpleMapping());
    assertGrant(Grant.Origin.NO_TIER, submit(platform.agent, "N1"));
    assertGrant(
        Grant.Origin.NO_ENTRY,
        json(
            post(
                platform.agent,
                "k9",
                """
                {"unit":"telecom","item":"trial","subject":"s","customerNumber":"%s"}"""
                    .formatted(customer("A1")))));
  }

  @Test
  public void aUnitWithoutCatalogStillGivesItsDefault() throws Exception {
    platform.addUnit("bare", "telecom", "");
    Caller agent = new Caller("bea", Set.of(Role.AGENT), Set.of("bare"));
    JsonNode receipt =
        json(post(agent, "k", "{\"unit\":\"bare\",\"item\":\"anything\",\"subject\":\"s\"}"));
    ServiceRequest request =
        platform.requests.get(agent, "bare", receipt.get("requestNumber").asText());
    assertEquals(Grant.Origin.NO_CUSTOMER, request.grant().origin());
    assertEquals(3, request.grant().workingDays());
  }

  @Test
  public void severalCustomersUnderOnePhoneBecomeAWorkItemWithARunningClock() throws Exception {
    putMapping("phones", "{\"number\":\"客户编号\",\"name\":\"客户名称\",\"phones\":[\"电话\"]}");
    importText("客户编号,客户名称,电话\nP1,甲,0991-7\nP2,乙,0991-7\n", "phones");
    JsonNode receipt =
        json(
            post(
                platform.agent,
                "k",
                "{\"unit\":\"telecom\",\"item\":\"trial\",\"subject\":\"s\",\"phone\":\"09917\"}"));
    ServiceRequest request = request(receipt);
    assertEquals(List.of("P1", "P2"), request.candidates().stream().sorted().toList());
    assertEquals(Grant.Origin.NO_CUSTOMER, request.grant().origin());
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
    assertEquals("a request that is NEW has no step RESOLVE; it has [TAKE]", refusal);
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
    assertEquals("due, not overdue", 0, platform.obligations.tick(platform.clock.instant()));
    platform.clock.advance(Duration.ofSeconds(1));
    assertEquals(1, platform.obligations.tick(platform.clock.instant()));
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

  private String putSimpleMapping() {
    putMapping("simple", "{\"number\":\"客户编号\",\"name\":\"客户名称\"}");
    return "simple";
  }

  private void assertGrant(Grant.Origin origin, JsonNode receipt) {
    ServiceRequest request = request(receipt);
    assertEquals(origin, request.grant().origin());
    assertEquals(3, request.grant().workingDays());
    DueExplanation why = platform.requests.explain(platform.agent, UNIT, request.number());
    assertTrue(why.summary().en(), why.summary().en().contains("default of 3 working days"));
  }

  private Obligation obligation(String number) {
    return platform.requests.explain(platform.agent, UNIT, number).obligations().get(0);
  }

  private ServiceRequest step(String number, RequestStep step, String note) {
    long version = platform.requests.get(platform.agent, UNIT, number).version();
    return platform.requests.step(
        platform.agent, UNIT, number, step, version, Optional.ofNullable(note));
  }

  private List<String> queue() {
    return platform.requests.queue(platform.agent, UNIT, Optional.empty(), 100).items().stream()
        .map(ServiceRequest::number)
        .toList();
  }

  private ServiceRequest request(JsonNode receipt) {
    return platform.requests.get(platform.agent, UNIT, number(receipt));
  }

  private static String number(JsonNode receipt) {
    return receipt.get("requestNumber").asText();
  }

  private String due(String customer) throws Exception {
    return submit(platform.agent, customer).get("promises").get(0).get("due").asText();
  }

  private String customer(String tier) {
    return platform
        .runs
        .lines(platform.admin, UNIT, run.id(), Optional.of(tier), Optional.empty(), 1)
        .items()
        .stream()
        .map(RunLine::result)
        .findFirst()
        .orElseThrow()
        .number();
  }

  private JsonNode submit(Caller caller, String customer) throws Exception {
    return json(
        post(caller, "auto-" + keys.incrementAndGet(), body(customer, "no signal in the lift")));
  }

  private static String body(String customer, String subject) {
    return """
        {"unit":"telecom","item":"network-coverage","subject":"%s","customerNumber":"%s"}"""
        .formatted(subject, customer);
  }

  private InboundResponse post(Caller caller, String key, String body) {
    return platform.channels.handle(
        caller,
        "web",
        new InboundRequest(
            "POST",
            "requests",
            Map.of(
                "idempotency-key",
                key,
                "content-type",
                "application/json",
                "accept-language",
                "en"),
            Map.of(),
            body.getBytes(StandardCharsets.UTF_8)));
  }

  private static JsonNode json(InboundResponse response) throws IOException {
    return Json.mapper().readTree(response.body());
  }
}
