package io.echelon.surface.shell;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.notification.DeliveryState;
import io.echelon.platform.notification.DeliveryStatus;
import io.echelon.platform.notification.Outbox;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One message, which was given up and waits when it is sent again. */
final class FakeOutbox implements Outbox {
  private static final Instant NOW = Instant.parse("2026-03-03T09:15:30Z");
  private static final LocalizedText TEXT = new LocalizedText("late", "超时");

  private static final OutboxMessage WAITING =
      OutboxMessage.toStaff("telecom", "OVERDUE", "wang", "request/17", TEXT, TEXT, NOW, NOW);

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
    DeliveryStatus status =
        new DeliveryStatus(
            state.orElseThrow(),
            6,
            Optional.empty(),
            Optional.of("email"),
            Optional.of("busy"),
            Optional.of(NOW));
    return new Page<>(List.of(WAITING.with(status)), Optional.empty());
  }

  @Override
  public Map<DeliveryState, Long> counts(Caller caller, String unit) {
    return Map.of(DeliveryState.GIVEN_UP, 1L);
  }

  @Override
  public OutboxMessage resend(Caller caller, String unit, long id, String reason) {
    return WAITING;
  }
}
