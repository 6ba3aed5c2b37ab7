package io.echelon.platform.notification;

import java.time.Instant;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Hands messages of the outbox to channels. That a message is taken is committed before its channel
 * is called, that it is handed over right before the carrier may have it, and what came of it
 * after: so none is lost and none is sent twice by itself. Where sending ended without an answer, a
 * message that was not handed over is sent again, one that was becomes UNCERTAIN. Safe for use by
 * several threads and nodes, each of which sends other messages.
 */
@ProviderType
public interface Deliveries {

  /**
   * Sends all messages that are due, one after the other, and settles those whose sending ended
   * without an answer; opens its own transactions. While there is no channel, messages wait. Called
   * every few seconds, and by a test that moves the clock.
   *
   * @return how many messages came to another state
   */
  int tick(Instant now);
}
