package io.echelon.platform.obligation.internal;

import io.echelon.platform.obligation.Obligations;
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

/** Looks every few seconds for clocks that have something to do. */
@Component(
    immediate = true,
    service = {})
public final class DueScan {
  private static final Logger LOG = LoggerFactory.getLogger(DueScan.class);

  private static final int SECONDS = 5;

  private final Obligations obligations;
  private final Clock clock;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "echelon-due-scan"));

  @Activate
  public DueScan(
      @Reference Obligations obligations,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.obligations = obligations;
    this.clock = clock;
    timer.scheduleWithFixedDelay(this::scan, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  @Deactivate
  void stop() {
    timer.shutdown();
  }

  private void scan() {
    try {
      obligations.tick(clock.instant());
    } catch (RuntimeException e) {
      LOG.error("The scan for due clocks failed; it is tried again in a few seconds", e);
    }
  }
}
