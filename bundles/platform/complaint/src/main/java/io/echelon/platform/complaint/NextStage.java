package io.echelon.platform.complaint;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The stage that a complaint is to enter.
 *
 * @param stage which
 * @param owner account of who is to keep it; empty: the one before
 * @param workingDays how long it may take, 1 to {@link #MOST_DAYS}; absent: as long as the stage
 *     mostly does
 * @param note in the agent's words, up to 4,000 characters; needed for all but INVESTIGATING
 */
public record NextStage(
    ComplaintStage stage, Optional<String> owner, OptionalInt workingDays, Optional<String> note) {
  public static final int MOST_DAYS = 90;

  public NextStage {
    Objects.requireNonNull(stage, "stage");
  }
}
