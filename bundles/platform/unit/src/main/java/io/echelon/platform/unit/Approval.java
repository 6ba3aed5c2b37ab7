package io.echelon.platform.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The approval of a version of a unit's document; added once, never changed.
 *
 * @param by who approved
 * @param at when
 * @param effectiveFrom first day on which the version may be used, inclusive
 */
public record Approval(String by, Instant at, LocalDate effectiveFrom) {
  public Approval {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(effectiveFrom, "effectiveFrom");
  }
}
