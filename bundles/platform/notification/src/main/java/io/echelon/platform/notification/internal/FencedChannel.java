package io.echelon.platform.notification.internal;

import io.echelon.platform.unit.Fence;
import io.echelon.spi.channel.Delivery;
import io.echelon.spi.channel.OutboundChannel;
import io.echelon.spi.channel.OutboundMessage;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
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

  /** A channel that throws or says nothing leaves a message uncertain once there is no way back. */
  Delivery deliver(OutboundChannel channel, OutboundMessage message, Runnable noWayBack) {
    AtomicBoolean gone = new AtomicBoolean();
    Runnable last =
        () -> {
          noWayBack.run();
          gone.set(true);
        };
    try {
      return Objects.requireNonNull(
          fence.call(name(channel), BUDGET, () -> channel.deliver(message, last)), "no answer");
    } catch (Exception e) {
      LOG.warn("{} failed at message {}", name(channel), message.id(), e);
      return gone.get() ? Delivery.uncertain(e.toString()) : Delivery.retry(e.toString());
    }
  }

  private static String name(OutboundChannel channel) {
    return "outbound " + channel.id();
  }
}
