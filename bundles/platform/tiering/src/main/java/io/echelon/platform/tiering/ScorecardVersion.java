package io.echelon.platform.tiering;

import io.echelon.platform.unit.Approval;
import io.echelon.spi.scoring.card.Scorecard;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One version of a unit's scorecard. The card itself never changes; approval is added once.
 *
 * @param unit code of the unit
 * @param version 1, 2, 3 …
 * @param card the scorecard
 * @param createdBy who drafted it
 * @param createdAt when
 * @param approval absent while it is a draft
 */
public record ScorecardVersion(
    String unit,
    int version,
    Scorecard card,
    String createdBy,
    Instant createdAt,
    Optional<Approval> approval) {
  public ScorecardVersion {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(card, "card");
  }
}
