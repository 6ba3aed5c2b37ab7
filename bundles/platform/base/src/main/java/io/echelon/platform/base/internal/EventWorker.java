package io.echelon.platform.base.internal;

import io.echelon.platform.base.DomainEventHandler;
import io.echelon.platform.base.DomainEvents;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.base.store.EventStore;
import io.echelon.platform.base.store.EventStore.StoredEvent;
import io.echelon.platform.base.store.EventWorkStore;
import io.echelon.platform.base.store.EventWorkStore.Work;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@inheritDoc} Once a second, on one thread. */
@Component(immediate = true)
public final class EventWorker implements DomainEvents {
  private static final Logger LOG = LoggerFactory.getLogger(EventWorker.class);
  private static final int PLANNED_AT_ONCE = 500;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
  private static final int MOST_DOUBLINGS = 8;
  private static final long STOP_SECONDS = 30;

  private final Map<String, DomainEventHandler> handlers = new ConcurrentHashMap<>();
  private final EventStore events;
  private final EventWorkStore work;
  private final Transactions transactions;
  private final Clock clock;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "echelon-events"));
  private volatile boolean stopping;

  @Activate
  public EventWorker(
      @Reference EventStore events,
      @Reference EventWorkStore work,
      @Reference Transactions transactions,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.events = events;
    this.work = work;
    this.transactions = transactions;
    this.clock = clock;
    timer.scheduleWithFixedDelay(this::run, 1, 1, TimeUnit.SECONDS);
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addHandler(DomainEventHandler handler) {
    handlers.put(handler.name(), handler);
  }

  void removeHandler(DomainEventHandler handler) {
    handlers.remove(handler.name(), handler);
  }

  /** Lets the block that is being done end. */
  @Deactivate
  void stop() throws InterruptedException {
    stopping = true;
    timer.shutdown();
    if (!timer.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
      LOG.warn("A block of an event did not end within {} s; it will be done again", STOP_SECONDS);
    }
  }

  private void run() {
    try {
      tick(clock.instant());
    } catch (RuntimeException e) {
      LOG.error("Looking for events failed; it is tried again in a second", e);
    }
  }

  @Override
  public synchronized int tick(Instant now) {
    int blocks = 0;
    for (DomainEventHandler handler : handlers.values()) {
      while (!stopping && transactions.write(() -> plan(handler))) {
        continue;
      }
      while (!stopping && next(handler, now)) {
        blocks++;
      }
    }
    return blocks;
  }

  /** Whether there may be more to plan. */
  private boolean plan(DomainEventHandler handler) {
    long planned = work.planned(handler.name());
    List<StoredEvent> next = events.after(planned, PLANNED_AT_ONCE);
    if (next.isEmpty()) {
      return false;
    }
    next.stream()
        .filter(e -> handler.types().contains(e.event().type()))
        .forEach(e -> work.plan(handler.name(), e));
    work.planned(handler.name(), next.get(next.size() - 1).id());
    return next.size() == PLANNED_AT_ONCE;
  }

  /** Whether there was something to do. */
  private boolean next(DomainEventHandler handler, Instant now) {
    Optional<Work> due = transactions.read(() -> work.due(handler.name(), now));
    due.ifPresent(
        w -> {
          try {
            transactions.run(
                () -> {
                  if (work.take(w)) {
                    work.done(w, handler.handle(w.event(), w.cursor()));
                  }
                });
          } catch (RuntimeException e) {
            putOff(w, now, e);
          }
        });
    return due.isPresent();
  }

  private void putOff(Work failed, Instant now, RuntimeException reason) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failed.failures(), MOST_DOUBLINGS));
    StoredEvent event = failed.event();
    if (reason instanceof EchelonException conflict
        && conflict.code().category() == ErrorCode.Category.CONFLICT) {
      LOG.info(
          "{} met somebody else at event {}, and goes on in {}: {}",
          failed.handler(),
          event.id(),
          pause,
          conflict.getMessage());
    } else {
      LOG.warn(
          "{} could not act on event {} ({}); it is tried again in {}",
          failed.handler(),
          event.id(),
          event.event().type(),
          pause,
          reason);
    }
    transactions.run(() -> work.putOff(failed, now.plus(pause)));
  }
}
