package io.echelon.platform.notification.store;

import io.echelon.platform.notification.DeliveryState;
import io.echelon.platform.notification.DeliveryStatus;
import io.echelon.platform.notification.OutboxMessage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The outbox table. Joins the caller's transaction. */
public interface OutboxStore {

  /** Appends in batches; each is due when it says. */
  void append(List<OutboxMessage> messages);

  /** A unit's messages with an id below {@code beforeId}, descending. */
  List<OutboxMessage> before(
      String unit,
      Optional<DeliveryState> state,
      Optional<String> subject,
      long beforeId,
      int limit);

  Optional<OutboxMessage> find(String unit, long id);

  /** How many messages a unit has in each state that it has messages in. */
  Map<DeliveryState, Long> counts(String unit);

  /** Messages of all units in a state that are due after one instant and up to another. */
  List<OutboxMessage> due(DeliveryState state, Instant after, Instant until, int limit);

  /**
   * Replaces the status of a message.
   *
   * @param seen the message with the status that was read
   * @return false: its state or attempts are no longer those, and nothing was changed
   */
  boolean move(OutboxMessage seen, DeliveryStatus next);
}
