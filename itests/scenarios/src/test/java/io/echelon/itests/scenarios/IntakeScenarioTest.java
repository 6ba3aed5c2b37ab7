package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Role;
import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.intake.store.IntakeStore;
import io.echelon.platform.servicedesk.DueExplanation;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.spi.channel.InboundResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Test;

/** What comes in through a channel, known or not, understood or not. */
public class IntakeScenarioTest extends DeskScenario {

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
  public void whileTheFirstIsBeingAcceptedTheSecondIsToldSo() throws Exception {
    String body = body(customer("A1"), "no signal in the lift");
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(3);
    CompletableFuture<Void> holder =
        CompletableFuture.runAsync(() -> holdKey("ann/one-key", held, release), threads);
    held.await();
    Callable<InboundResponse> send = () -> post(platform.agent, "one-key", body);
    ExecutorCompletionService<InboundResponse> senders = new ExecutorCompletionService<>(threads);
    senders.submit(send);
    senders.submit(send);

    ExecutionException refused = assertThrows(ExecutionException.class, () -> senders.take().get());
    assertEquals(ErrorCode.IN_FLIGHT, ((EchelonException) refused.getCause()).code());
    release.countDown();
    assertEquals(201, senders.take().get().status());
    assertThrows(CompletionException.class, holder::join);
    threads.shutdown();
  }

  /** Keeps the database from accepting anything under a key until it is released. */
  private void holdKey(String key, CountDownLatch held, CountDownLatch release) {
    platform
        .stores
        .transactions()
        .run(
            () -> {
              platform
                  .stores
                  .intake()
                  .insert(
                      UNIT,
                      "web",
                      key,
                      new IntakeStore.KeptReceipt("none", "{}", platform.clock.instant()));
              held.countDown();
              try {
                release.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              throw new IllegalStateException("rolls back");
            });
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
    assertEquals(OptionalInt.of(3), request.grant().workingDays());
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

  private String putSimpleMapping() {
    putMapping("simple", "{\"number\":\"客户编号\",\"name\":\"客户名称\"}");
    return "simple";
  }

  private void assertGrant(Grant.Origin origin, JsonNode receipt) {
    ServiceRequest request = request(receipt);
    assertEquals(origin, request.grant().origin());
    assertEquals(OptionalInt.of(3), request.grant().workingDays());
    DueExplanation why = platform.requests.explain(platform.agent, UNIT, request.number());
    assertTrue(why.summary().en(), why.summary().en().contains("default of 3 working days"));
  }
}
