package io.echelon.platform.obligation;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps the clocks of dated promises. The methods join the caller's transaction. Safe for use by
 * several threads.
 */
@ProviderType
public interface Obligations {

  /** Starts a clock as planned. */
  Obligation start(String unit, String subject, String metric, ClockPlan plan);

  /**
   * Starts a clock instead of the running one of the subject; without effect if none of that metric
   * is running. The old one stays to be read.
   *
   * @param metric the running clock's
   * @param newMetric the new clock's
   * @return whether there was one
   */
  boolean replace(String unit, String subject, String metric, String newMetric, ClockPlan plan);

  /** Notes that a promise was kept; without effect if it was before. */
  void met(String unit, String subject, String metric, Instant at);

  /** All promises of a subject, oldest first. */
  List<Obligation> of(String unit, String subject);

  /**
   * Marks every running promise that is due before an instant as breached, each with its event, in
   * blocks. Called every minute, and by a test that moves the clock. Opens its own transactions.
   *
   * @return how many were breached
   */
  int tick(Instant now);
}
