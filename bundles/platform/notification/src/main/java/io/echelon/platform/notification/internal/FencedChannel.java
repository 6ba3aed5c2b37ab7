package io.echelon.platform.notification.internal;

import io.echelon.platform.unit.Fence;
import io.echelon.spi.channel.Delivery;
import io.echelon.spi.channel.OutboundChannel;
import io.echelon.spi.channel.OutboundMessage;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls channels so that one that hangs or fails leaves an answer. */
final class FencedChannel {
  private static final Logger LOG = LoggerFactory.getLogger(FencedChannel.class);
  private static final Duration BUDGET = Duration.ofMinutes(2);

  private final Fence fence;

  FencedChannel(Fence fence) {
    this.fence = fence;
  }

  /** Whether the channel may be called; one that hangs too often may not. */
  boolean isCalled(OutboundChannel channel) {
    return fence.abandoned(name(channel)) < Fence.MOST_ABANDONED;
  }

  /** What a channel throws or leaves open says nothing about whether the message went. */
  Delivery deliver(OutboundChannel channel, OutboundMessage message) {
    try {
      Delivery answer = fence.call(name(channel), BUDGET, () -> channel.deliver(message));
      return answer == null ? Delivery.uncertain("the channel gave no answer") : answer;
    } catch (Exception e) {
      LOG.warn("{} failed at message {}", name(channel), message.id(), e);
      return Delivery.uncertain(e.toString());
    }
  }

  private static String name(OutboundChannel channel) {
    return "outbound " + channel.id();
  }
}
