package io.echelon.platform.notification.store;

import io.echelon.platform.notification.OutboxMessage;
import java.util.List;

/** The outbox table. Joins the caller's transaction. */
public interface OutboxStore {

  /** Appends in batches; each is due when it says. */
  void append(List<OutboxMessage> messages);

  /** A unit's messages with an id below {@code beforeId}, descending. */
  List<OutboxMessage> before(String unit, long beforeId, int limit);
}
