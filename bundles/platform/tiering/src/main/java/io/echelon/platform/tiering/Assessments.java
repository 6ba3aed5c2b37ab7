package io.echelon.platform.tiering;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The yearly assessments of units whose scorecard has a cycle: their runs open by themselves on the
 * window's first day, and whoever must act is reminded. Safe for use by several threads and nodes.
 */
@ProviderType
public interface Assessments {

  /**
   * Opens runs whose window has begun and reminds who must act next. A run is opened once, late if
   * the platform was down or the unit degraded or busy, but not for a window that ended more than
   * 30 days ago or before its scorecard was approved. Reminders are given on the first, the middle
   * and the last day of the window and daily after it, as events of type {@code
   * assessment-reminder}. Called every minute, and by a test that moves the clock; opens its own
   * transactions.
   */
  void tick(Instant now);

  /**
   * The assessments that have not come to their end, in the units that the caller sees; the
   * platform administrator sees those of all.
   */
  Page<AssessmentStatus> open(Caller caller, Optional<String> after, int limit);

  /** A unit's assessments, newest first. */
  Page<AssessmentStatus> list(Caller caller, String unit, Optional<String> after, int limit);

  /**
   * Lets another run be opened for an assessment whose run failed or was cancelled; needs the role
   * UNIT_ADMIN.
   *
   * @param reason never blank
   * @throws io.echelon.platform.base.EchelonException ILLEGAL_STEP if its run did not fail and was
   *     not cancelled
   */
  AssessmentStatus reopen(Caller caller, String unit, long id, String reason);
}
