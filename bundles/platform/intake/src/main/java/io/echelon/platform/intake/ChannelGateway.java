package io.echelon.platform.intake;

import io.echelon.platform.base.Caller;
import io.echelon.spi.channel.InboundRequest;
import io.echelon.spi.channel.InboundResponse;
import org.osgi.annotation.versioning.ProviderType;

/** Hands inbound HTTP requests to the channel adapters. Safe for use by several threads. */
@ProviderType
public interface ChannelGateway {

  /**
   * Lets a channel's adapter handle a request.
   *
   * @param caller authenticated; needs agent or channel role
   * @param channel id of the channel
   * @throws io.echelon.platform.base.EchelonException CHANNEL_GONE if no adapter is in service;
   *     QUARANTINED, naming the quarantine number, if the adapter can't understand the content;
   *     what the intake refuses: KEY_REUSED, IN_FLIGHT, FORBIDDEN, INVALID_INPUT
   */
  InboundResponse handle(Caller caller, String channel, InboundRequest request);
}
