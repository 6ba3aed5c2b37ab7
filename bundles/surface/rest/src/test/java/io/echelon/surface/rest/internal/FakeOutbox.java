package io.echelon.surface.rest.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.notification.DeliveryState;
import io.echelon.platform.notification.DeliveryStatus;
import io.echelon.platform.notification.Outbox;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.spi.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One message, which was sent. */
final class FakeOutbox implements Outbox {

  @Override
  public void append(List<OutboxMessage> messages) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Page<OutboxMessage> list(
      Caller caller,
      String unit,
      Optional<DeliveryState> state,
      Optional<String> subject,
      Optional<String> after,
      int limit) {
    return new Page<>(List.of(resend(caller, unit, 5, "")), Optional.empty());
  }

  @Override
  public Map<DeliveryState, Long> counts(Caller caller, String unit) {
    return Map.of(DeliveryState.SENT, 1L, DeliveryState.WAITING, 0L);
  }

  @Override
  public OutboxMessage resend(Caller caller, String unit, long id, String reason) {
    return OutboxMessage.toCustomer(
            unit,
            "TIER_RAISED",
            1,
            new LocalizedText("Up", "上调"),
            new LocalizedText("raised", "升级"),
            Samples.NOW)
        .with(
            new DeliveryStatus(
                DeliveryState.SENT,
                1,
                Optional.empty(),
                Optional.of("email"),
                Optional.of("<5@x>"),
                Optional.of(Samples.NOW)));
  }
}
