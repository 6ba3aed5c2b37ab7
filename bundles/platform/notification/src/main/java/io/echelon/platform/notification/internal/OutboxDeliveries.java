package io.echelon.platform.notification.internal;

import io.echelon.platform.access.store.AccountStore;
import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.customer.store.CustomerStore;
import io.echelon.platform.notification.Deliveries;
import io.echelon.platform.notification.DeliveryState;
import io.echelon.platform.notification.DeliveryStatus;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.platform.notification.internal.AddressBook.Address;
import io.echelon.platform.notification.store.OutboxStore;
import io.echelon.platform.unit.Fence;
import io.echelon.platform.unit.Plugins;
import io.echelon.spi.channel.Delivery;
import io.echelon.spi.channel.OutboundChannel;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@inheritDoc} */
@Component
public final class OutboxDeliveries implements Deliveries {
  private static final Reasons REASONS = new Reasons(OutboxDeliveries.class);
  private static final Logger LOG = LoggerFactory.getLogger(OutboxDeliveries.class);
  private static final String CHANNEL = "email";

  private final DueMessages due;
  private final OutboxStore store;
  private final Plugins plugins;
  private final FencedChannel channels;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final Clock clock;
  private volatile boolean stopping;

  @Activate
  public OutboxDeliveries(
      @Reference OutboxStore store,
      @Reference AccountStore accounts,
      @Reference CustomerStore customers,
      @Reference Plugins plugins,
      @Reference Fence fence,
      @Reference Transactions transactions,
      @Reference AuditTrail audit,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.due = new DueMessages(store, new AddressBook(accounts, customers), transactions);
    this.store = store;
    this.plugins = plugins;
    this.channels = new FencedChannel(fence);
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  /** The message that is being sent gets its answer; others wait. */
  @Deactivate
  void stop() {
    stopping = true;
  }

  @Override
  public synchronized int tick(Instant now) {
    int moved = 0;
    for (OutboxMessage lost : due.withoutAnswer(now)) {
      moved += count(move(lost, Steps.lost(lost.delivery(), clock.instant())));
    }
    for (int more = sendBlock(now); more > 0; more = sendBlock(now)) {
      moved += more;
    }
    return moved;
  }

  /** How many messages of the next block came to another state. */
  private int sendBlock(Instant now) {
    if (channel().isEmpty()) {
      return 0;
    }
    int moved = 0;
    DueMessages.Block block = due.next(now);
    for (OutboxMessage message : block.messages()) {
      Optional<OutboundChannel> channel = channel();
      if (channel.isPresent()) {
        moved += count(deliver(message, block.addresses(), channel.get()));
      }
    }
    return moved;
  }

  /** The channel that may be called at this moment. */
  private Optional<OutboundChannel> channel() {
    return stopping ? Optional.empty() : plugins.outbound(CHANNEL).filter(channels::isCalled);
  }

  private static int count(boolean moved) {
    return moved ? 1 : 0;
  }

  /** One message's trouble is not the others'. */
  private boolean deliver(
      OutboxMessage message, Map<Long, Address> addresses, OutboundChannel channel) {
    try {
      Address to = addresses.get(message.id());
      return to == null
          ? settle(message, DeliveryState.UNDELIVERABLE, "there is no e-mail address")
          : send(message, to, channel);
    } catch (RuntimeException e) {
      LOG.error("Message {} could not be sent; it is looked at again", message.id(), e);
      return false;
    }
  }

  /** Taking it and the point of no return are committed at once; nobody else sends it meanwhile. */
  private boolean send(OutboxMessage message, Address to, OutboundChannel channel) {
    DeliveryStatus sending = Steps.sending(message.delivery(), channel.id(), clock.instant());
    if (!transactions.write(() -> store.move(message, sending))) {
      return false;
    }
    AtomicReference<OutboxMessage> taken = new AtomicReference<>(message.with(sending));
    Delivery answer =
        channels.deliver(channel, Letter.of(message, to), () -> taken.set(handOver(taken.get())));
    return move(taken.get(), Steps.answered(sending, answer, clock.instant()));
  }

  /** A node that was so slow that another has taken the message is held back here. */
  private OutboxMessage handOver(OutboxMessage taken) {
    DeliveryStatus handedOver = Steps.handedOver(taken.delivery(), clock.instant());
    if (!transactions.write(() -> store.move(taken, handedOver))) {
      throw REASONS.of(ErrorCode.STALE, "message.gone", taken.id());
    }
    return taken.with(handedOver);
  }

  private boolean settle(OutboxMessage message, DeliveryState state, String note) {
    return move(message, Steps.settled(message.delivery(), state, note, clock.instant()));
  }

  /** The reason may name a person, and stays out of the audit trail. */
  private boolean move(OutboxMessage message, DeliveryStatus next) {
    return transactions.write(
        () -> {
          boolean moved = store.move(message, next);
          if (moved) {
            audit.record(
                Caller.system(),
                AuditDraft.in(message.unit(), "message.deliver", "message/" + message.id())
                    .change(message.delivery().state(), next.state()));
          }
          return moved;
        });
  }
}
