package io.echelon.platform.base;

import io.echelon.platform.base.store.EventStore.StoredEvent;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Acts on domain events, each from the instant at which it counts. A service; called by one thread
 * at a time. A handler that is new starts with the events that are appended from then on; one that
 * was away finds those of the meantime.
 */
@ConsumerType
public interface DomainEventHandler {

  /** Stable key of the handler's place among the events, at most 64 characters. */
  String name();

  /** The types of events it acts on. */
  Set<String> types();

  /**
   * Does the next block of one event's work, of at most 2,000 rows. Called inside a transaction, in
   * which its place is kept as well: both are kept or neither. Work that fails is tried again later
   * and holds no other event up.
   *
   * @param cursor where the block starts, in the handler's own terms; empty text at first
   * @return where the next block starts; empty: the event is done
   */
  Optional<String> handle(StoredEvent event, String cursor);
}
