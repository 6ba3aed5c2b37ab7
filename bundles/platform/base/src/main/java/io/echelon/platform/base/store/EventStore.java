package io.echelon.platform.base.store;

import io.echelon.platform.base.DomainEvent;
import java.time.Instant;
import java.util.List;

/** The event table. Joins the caller's transaction. */
public interface EventStore {

  /** Appends an event, recorded at the given instant. */
  void append(DomainEvent event, Instant recordedAt);

  /** Appends events in one batch, in their order, recorded at the given instant. */
  void append(List<DomainEvent> events, Instant recordedAt);

  /** The next events after a cursor (0 at first), oldest first. */
  List<StoredEvent> after(long id, int limit);

  /** An event with its place in the table; ids ascend. */
  record StoredEvent(long id, Instant recordedAt, DomainEvent event) {}
}
