package io.echelon.platform.base.store;

import io.echelon.platform.base.store.EventStore.StoredEvent;
import java.time.Instant;
import java.util.Optional;

/** What handlers have still to do of the events. Joins the caller's transaction. */
public interface EventWorkStore {

  /**
   * The id up to which a handler's events have been planned; for a handler that is new, that of the
   * newest event.
   */
  long planned(String handler);

  /** Plans an event, due when it counts. */
  void plan(String handler, StoredEvent event);

  /** Keeps up to which id a handler's events have been planned. */
  void planned(String handler, long upTo);

  /** The handler's next work that is due, by due time and id. */
  Optional<Work> due(String handler, Instant now);

  /**
   * Takes a block of work for the rest of the transaction.
   *
   * @return false if somebody else has done it meanwhile
   */
  boolean take(Work work);

  /** Keeps where the next block starts; empty: the work is done. */
  void done(Work work, Optional<String> cursor);

  /** Puts work off that failed. */
  void putOff(Work work, Instant until);

  /**
   * Work on one event.
   *
   * @param failures how often it failed in a row
   * @param cursor where the next block starts
   */
  record Work(String handler, StoredEvent event, String cursor, int failures) {}
}
