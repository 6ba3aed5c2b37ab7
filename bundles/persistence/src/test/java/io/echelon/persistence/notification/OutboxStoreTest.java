package io.echelon.persistence.notification;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.notification.DeliveryState;
import io.echelon.platform.notification.DeliveryStatus;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.spi.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.Test;

public class OutboxStoreTest extends StoreContract {
  private static final LocalizedText TITLE = new LocalizedText("Your tier rises", "等级上调");
  private static final LocalizedText TEXT = new LocalizedText("raised to A", "升为A级");

  private OutboxMessage notice(long customer) {
    return OutboxMessage.toCustomer(unit, "TIER_RAISED", customer, TITLE, TEXT, T0);
  }

  private OutboxMessage toStaff(String account) {
    return OutboxMessage.toStaff(
        unit, "OVERDUE", account, "request/17", TITLE, TEXT, T0.plus(Duration.ofHours(8)), T0);
  }

  private List<OutboxMessage> all() {
    return before(Long.MAX_VALUE, 1_000);
  }

  private List<OutboxMessage> before(long id, int limit) {
    return read(() -> stores.outbox().before(unit, Optional.empty(), Optional.empty(), id, limit));
  }

  private List<OutboxMessage> due(DeliveryState state, Instant after, Instant until) {
    return read(() -> stores.outbox().due(state, after, until, 1_000)).stream()
        .filter(m -> m.unit().equals(unit))
        .toList();
  }

  private static DeliveryStatus sending(OutboxMessage message) {
    return new DeliveryStatus(
        DeliveryState.SENDING,
        message.delivery().attempts() + 1,
        Optional.of(T0.plusSeconds(600)),
        Optional.of("email"),
        Optional.empty(),
        Optional.of(T0));
  }

  private boolean move(OutboxMessage seen, DeliveryStatus next) {
    return write(() -> stores.outbox().move(seen, next));
  }

  @Test
  public void messagesComeNewestFirstByPages() {
    run(
        () ->
            stores.outbox().append(LongStream.rangeClosed(1, 250).mapToObj(this::notice).toList()));
    List<OutboxMessage> first = before(Long.MAX_VALUE, 100);
    assertEquals(
        LongStream.iterate(250, c -> c > 150, c -> c - 1).boxed().toList(),
        first.stream().map(m -> m.recipient().customerId().orElseThrow()).toList());
    List<OutboxMessage> next = before(first.get(99).id(), 100);
    assertEquals(Optional.of(150L), next.get(0).recipient().customerId());
  }

  @Test
  public void messagesToStaffAndToCustomersComeBackAsTheyWereWritten() {
    run(() -> stores.outbox().append(List.of(notice(1).once("event/7-" + unit), toStaff("li.na"))));
    OutboxMessage staff = all().get(0);
    assertEquals("user/li.na", staff.recipient().toString());
    assertEquals("request/17", staff.subject());
    assertEquals(TITLE, staff.title());
    assertEquals(TEXT, staff.text());
    assertEquals(T0, staff.createdAt());
    assertEquals(T0.plus(Duration.ofHours(8)), staff.notBefore());
    assertEquals(DeliveryState.WAITING, staff.delivery().state());
    assertEquals(Optional.of(staff.notBefore()), staff.delivery().dueAt());
    OutboxMessage customer = all().get(1);
    assertEquals("customer/1", customer.subject());
    assertEquals(Optional.of("event/7-" + unit + "/customer/1/TIER_RAISED"), customer.once());
    assertEquals(Optional.of(T0), customer.delivery().dueAt());
  }

  @Test
  public void ofAKeyAndARecipientThereIsOneMessageAndWithoutAKeyAnyNumber() {
    run(() -> stores.outbox().append(List.of(notice(1).once(unit), notice(2).once(unit))));
    assertRefused(
        ErrorCode.ALREADY_EXISTS, () -> stores.outbox().append(List.of(notice(1).once(unit))));
    run(() -> stores.outbox().append(List.of(toStaff("li.na"), toStaff("li.na"))));
    assertEquals(4, all().size());
  }

  @Test
  public void whatIsTooLongIsCut() {
    LocalizedText endless = new LocalizedText("x".repeat(9_000), "等".repeat(9_000));
    OutboxMessage message =
        OutboxMessage.toStaff(
            unit, "OVERDUE", "li.na", "request/17", endless, endless, T0.plusSeconds(1), T0);
    run(() -> stores.outbox().append(List.of(message)));
    OutboxMessage kept = all().get(0);
    assertEquals(OutboxMessage.LONGEST_TITLE, kept.title().zh().length());
    assertEquals("x".repeat(OutboxMessage.LONGEST_TEXT - 1) + "…", kept.text().en());
  }

  @Test
  public void nothingWaitsForYears() {
    OutboxMessage message =
        OutboxMessage.toStaff(
            unit, "OVERDUE", "li.na", "r/1", TITLE, TEXT, T0.plus(Duration.ofDays(400)), T0);
    assertEquals(T0.plus(OutboxMessage.LONGEST_WAIT), message.notBefore());
  }

  @Test
  public void whatIsDueIsFoundByItsTime() {
    run(() -> stores.outbox().append(List.of(toStaff("li.na"), notice(1))));
    Instant later = T0.plus(Duration.ofHours(8));
    assertEquals(2, due(DeliveryState.WAITING, Instant.EPOCH, later).size());
    List<OutboxMessage> now = due(DeliveryState.WAITING, Instant.EPOCH, T0);
    assertEquals(Optional.of(1L), now.get(0).recipient().customerId());
    assertEquals(1, now.size());
    assertEquals(1, due(DeliveryState.WAITING, T0, later).size());
    assertEquals(List.of(), due(DeliveryState.RETRY, Instant.EPOCH, later));
  }

  @Test
  public void oneOfSeveralTakesAMessageAndTheStatusIsKept() {
    run(() -> stores.outbox().append(List.of(notice(1))));
    OutboxMessage seen = all().get(0);
    assertTrue(move(seen, sending(seen)));
    assertFalse("taken", move(seen, sending(seen)));
    OutboxMessage taken = all().get(0);
    assertEquals(sending(seen), taken.delivery());
    DeliveryStatus sent =
        new DeliveryStatus(
            DeliveryState.SENT,
            1,
            Optional.empty(),
            Optional.of("email"),
            Optional.of("<1@x>"),
            Optional.of(T0));
    assertTrue(move(taken, sent));
    assertFalse("has its answer", move(taken, sent));
    assertEquals(sent, all().get(0).delivery());
    assertEquals(List.of(), due(DeliveryState.SENT, Instant.EPOCH, T0.plusSeconds(9_999)));
  }

  @Test
  public void messagesAreCountedAndListedByStateAndSubject() {
    run(() -> stores.outbox().append(List.of(notice(1), notice(2), toStaff("li.na"))));
    OutboxMessage first = all().get(0);
    move(first, sending(first));
    Map<DeliveryState, Long> counts = read(() -> stores.outbox().counts(unit));
    assertEquals(Map.of(DeliveryState.WAITING, 2L, DeliveryState.SENDING, 1L), counts);
    assertEquals(List.of(first.id()), ids(Optional.of(DeliveryState.SENDING), Optional.empty()));
    assertEquals(1, ids(Optional.empty(), Optional.of("customer/2")).size());
    assertEquals(List.of(), ids(Optional.of(DeliveryState.WAITING), Optional.of("request/17")));
    assertEquals(Optional.empty(), read(() -> stores.outbox().find("another", first.id())));
    assertEquals(first.id(), read(() -> stores.outbox().find(unit, first.id())).orElseThrow().id());
  }

  private List<Long> ids(Optional<DeliveryState> state, Optional<String> subject) {
    return read(() -> stores.outbox().before(unit, state, subject, Long.MAX_VALUE, 10)).stream()
        .map(OutboxMessage::id)
        .toList();
  }
}
