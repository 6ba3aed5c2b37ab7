package io.echelon.spi.channel;

import io.echelon.spi.LocalizedText;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A way in for requests, supplied by a channel plug-in as an OSGi service. It may be added and
 * removed while the platform runs.
 *
 * <p>{@link #handle} is called once per HTTP request below {@code /api/v1/channels/{id}/}, after
 * the platform has bounded the body and authenticated the caller, from many threads at once. It
 * must not block on anything but the given {@link Intake}; it should answer within 2 seconds.
 */
@ConsumerType
public interface ChannelAdapter {

  /** Stable key of the channel and its part of the address: lower case, digits and hyphens. */
  String id();

  /** The name shown to people. */
  LocalizedText name();

  /**
   * Turns one HTTP request into a channel-neutral draft, submits it and hands the receipt back.
   *
   * @param request the request as it came
   * @param intake where to submit, already bound to the authenticated caller; its refusals are
   *     unchecked and are to be let through, the platform renders them
   * @return what to answer
   * @throws UnintelligibleException if the content can't be understood; the platform keeps the
   *     request in quarantine and tells the sender under which number
   */
  InboundResponse handle(InboundRequest request, Intake intake) throws UnintelligibleException;
}
