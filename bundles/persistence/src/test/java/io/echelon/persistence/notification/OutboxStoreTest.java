package io.echelon.persistence.notification;

import static org.junit.Assert.assertEquals;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.notification.CustomerNotice;
import io.echelon.spi.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.Assert;
import org.junit.Test;

public class OutboxStoreTest extends StoreContract {
  private static long events;

  private final long event = ++events;

  private CustomerNotice notice(long customer) {
    return new CustomerNotice(
        0,
        unit,
        "TIER_RAISED",
        customer,
        event,
        new LocalizedText("raised to A", "升为A级"),
        LocalDate.of(2026, 3, 1),
        T0);
  }

  @Test
  public void noticesComeNewestFirstByPages() {
    run(
        () ->
            stores.outbox().append(LongStream.rangeClosed(1, 250).mapToObj(this::notice).toList()));
    List<CustomerNotice> first = read(() -> stores.outbox().before(unit, Long.MAX_VALUE, 100));
    assertEquals(
        LongStream.iterate(250, c -> c > 150, c -> c - 1).boxed().toList(),
        first.stream().map(CustomerNotice::customerId).toList());
    List<CustomerNotice> next = read(() -> stores.outbox().before(unit, first.get(99).id(), 100));
    assertEquals(150, next.get(0).customerId());
    assertEquals(notice(250).text(), first.get(0).text());
    assertEquals(T0, first.get(0).createdAt());
  }

  @Test
  public void ofAnEventAndACustomerThereIsOneNotice() {
    run(() -> stores.outbox().append(List.of(notice(1))));
    EchelonException refusal =
        Assert.assertThrows(
            EchelonException.class, () -> run(() -> stores.outbox().append(List.of(notice(1)))));
    assertEquals(ErrorCode.ALREADY_EXISTS, refusal.code());
  }
}
