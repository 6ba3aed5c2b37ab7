package io.echelon.platform.obligation;

import io.echelon.platform.unit.EscalationLevel;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that a clock does at an instant.
 *
 * @param at when
 * @param level whom it tells; absent: the promise is breached
 */
public record Moment(Instant at, Optional<EscalationLevel> level) {
  public Moment {
    Objects.requireNonNull(at, "at");
    level = level == null ? Optional.empty() : level;
  }
}
