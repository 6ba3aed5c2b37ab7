package io.echelon.persistence.notification;

import static org.junit.Assert.assertEquals;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.notification.DeliveryState;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.spi.LocalizedText;
import java.time.Duration;
import java.util.List;
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
    return read(() -> stores.outbox().before(unit, Long.MAX_VALUE, 1_000));
  }

  @Test
  public void messagesComeNewestFirstByPages() {
    run(
        () ->
            stores.outbox().append(LongStream.rangeClosed(1, 250).mapToObj(this::notice).toList()));
    List<OutboxMessage> first = read(() -> stores.outbox().before(unit, Long.MAX_VALUE, 100));
    assertEquals(
        LongStream.iterate(250, c -> c > 150, c -> c - 1).boxed().toList(),
        first.stream().map(m -> m.recipient().customerId().orElseThrow()).toList());
    List<OutboxMessage> next = read(() -> stores.outbox().before(unit, first.get(99).id(), 100));
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
}
