package io.echelon.platform.tiering;

import java.util.Optional;

/**
 * A customer's line in a run's list: result and, where there is one, the latest correction.
 *
 * @param result what was rated
 * @param correction what was set instead
 * @param revision how many corrections and comments there are; who corrects names the one he saw
 */
public record RunLine(RunResult result, Optional<Correction> correction, int revision) {

  /** Code of the tier that the run would grant; empty if not ratable and not corrected. */
  public Optional<String> tier() {
    return correction.map(Correction::to).or(result::ratedTier);
  }
}
