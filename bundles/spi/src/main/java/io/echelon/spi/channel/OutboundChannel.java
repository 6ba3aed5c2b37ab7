package io.echelon.spi.channel;

import io.echelon.spi.LocalizedText;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A way out for messages to people, supplied by a channel plug-in as an OSGi service. It may be
 * added and removed while the platform runs; messages wait while there is none.
 *
 * <p>The platform calls {@link #deliver} outside any transaction and one message at a time, but
 * from whatever thread, and interrupts the thread after 2 minutes. Its answer is then lost, so a
 * channel should give up by itself before.
 */
@ConsumerType
public interface OutboundChannel {

  /**
   * Stable key of the channel: lower case, digits and hyphens. The channel {@code email} is given
   * e-mail addresses.
   */
  String id();

  /** The name shown to people. */
  LocalizedText name();

  /**
   * Hands a message over to whatever carries it, and tells what came of it. The platform calls
   * again for the same message only if the carrier can't have it, or if a person wants it to, and
   * then with the same id; the channel passes the id on, so that whoever receives a message twice
   * can tell.
   *
   * @param noWayBack to be called once, right before the step after which the carrier may have the
   *     message. If it throws, the message must not be handed over and the exception is let
   *     through. A message whose sending ends without an answer is sent again if this was not
   *     called
   * @return never null. What is thrown counts as {@link Delivery.Outcome#RETRY} before that call
   *     and as {@link Delivery.Outcome#UNCERTAIN} after it
   */
  Delivery deliver(OutboundMessage message, Runnable noWayBack);
}
