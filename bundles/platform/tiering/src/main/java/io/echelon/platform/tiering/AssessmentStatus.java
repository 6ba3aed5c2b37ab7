package io.echelon.platform.tiering;

import io.echelon.platform.base.Role;
import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where an assessment stands.
 *
 * @param assessment the window
 * @param run its run; absent: not yet opened
 * @param next what must be done next and by whom; absent while customers are rated and at the end
 * @param daysLate days since the last of the window, 0 within it and at the end
 */
public record AssessmentStatus(
    Assessment assessment, Optional<Run> run, Optional<NextStep> next, long daysLate) {

  /**
   * The next act.
   *
   * @param step what it is: a step of the review, the approval, the publication, the opening
   * @param role what one needs to do it
   * @param holders who holds it; empty: everybody with the role
   * @param since when it became their turn
   */
  public record NextStep(LocalizedText step, Role role, List<String> holders, Instant since) {
    public NextStep {
      holders = List.copyOf(holders);
    }
  }
}
