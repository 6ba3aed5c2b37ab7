package io.echelon.platform.tiering.internal;

import io.echelon.platform.tiering.Assessments;
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

/** Looks for assessments to open and reminders to give once a minute. */
@Component(
    immediate = true,
    service = {})
public final class AssessmentScan {
  private static final Logger LOG = LoggerFactory.getLogger(AssessmentScan.class);

  private final Assessments assessments;
  private final Clock clock;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> new Thread(task, "echelon-assessment-scan"));

  @Activate
  public AssessmentScan(
      @Reference Assessments assessments,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.assessments = assessments;
    this.clock = clock;
    timer.scheduleWithFixedDelay(this::scan, 1, 1, TimeUnit.MINUTES);
  }

  @Deactivate
  void stop() {
    timer.shutdown();
  }

  private void scan() {
    try {
      assessments.tick(clock.instant());
    } catch (RuntimeException e) {
      LOG.error("The scan for assessments failed; it is tried again in a minute", e);
    }
  }
}
