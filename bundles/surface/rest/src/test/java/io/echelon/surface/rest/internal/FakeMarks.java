package io.echelon.surface.rest.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.CustomerMarks;
import io.echelon.platform.customer.Mark;
import io.echelon.platform.notification.Outbox;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.platform.unit.MarkEffect;
import io.echelon.spi.LocalizedText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody is on the red list and has been told so. */
final class FakeMarks implements CustomerMarks, Outbox {

  @Override
  public Mark set(
      Caller caller,
      String unit,
      String number,
      String code,
      LocalDate from,
      Optional<LocalDate> last,
      String reason) {
    return new Mark(3, unit, 1, code, from, last, caller.name(), Samples.NOW, reason);
  }

  @Override
  public Mark end(
      Caller caller, String unit, String number, long mark, LocalDate last, String reason) {
    return of(caller, unit, number).get(0).until(last);
  }

  @Override
  public List<Mark> of(Caller caller, String unit, String number) {
    return List.of(
        set(caller, unit, number, "RED_LIST", Samples.DAY, Optional.empty(), "asked for"));
  }

  @Override
  public Page<Marked> list(
      Caller caller, String unit, String code, LocalDate on, Optional<String> after, int limit) {
    Customer customer =
        new Customer(1, unit, "C-1", "Huawei", Optional.empty(), List.of(), List.of());
    return new Page<>(
        List.of(new Marked(customer, of(caller, unit, "C-1").get(0))), Optional.empty());
  }

  @Override
  public Map<Long, MarkEffect> effects(String unit, Collection<Long> customerIds, LocalDate on) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void append(List<OutboxMessage> messages) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Page<OutboxMessage> list(Caller caller, String unit, Optional<String> after, int limit) {
    return new Page<>(
        List.of(
            OutboxMessage.toCustomer(
                unit,
                "TIER_RAISED",
                1,
                new LocalizedText("Up", "上调"),
                new LocalizedText("raised", "升级"),
                Samples.NOW)),
        Optional.empty());
  }
}
