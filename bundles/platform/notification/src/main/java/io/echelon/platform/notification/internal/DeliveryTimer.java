package io.echelon.platform.notification.internal;

import io.echelon.platform.notification.Deliveries;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is due every five seconds, on one thread. */
@Component(
    immediate = true,
    service = {})
public final class DeliveryTimer {
  private static final Logger LOG = LoggerFactory.getLogger(DeliveryTimer.class);
  private static final long PAUSE_SECONDS = 5;
  private static final long STOP_SECONDS = 30;

  private final Deliveries deliveries;
  private final Clock clock;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "echelon-deliveries"));

  @Activate
  public DeliveryTimer(
      @Reference Deliveries deliveries,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.deliveries = deliveries;
    this.clock = clock;
    timer.scheduleWithFixedDelay(this::send, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
  }

  /** Lets the message that is being sent get its answer. */
  @Deactivate
  void stop() throws InterruptedException {
    timer.shutdown();
    if (!timer.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
      LOG.warn("A message got no answer within {} s; it will be shown as uncertain", STOP_SECONDS);
    }
  }

  private void send() {
    try {
      deliveries.tick(clock.instant());
    } catch (RuntimeException e) {
      LOG.error("Sending messages failed; it is tried again in {} s", PAUSE_SECONDS, e);
    }
  }
}
