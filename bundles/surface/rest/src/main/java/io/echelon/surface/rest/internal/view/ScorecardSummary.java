package io.echelon.surface.rest.internal.view;

import io.echelon.platform.tiering.ScorecardVersion;
import io.echelon.platform.unit.Approval;
import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.util.Optional;

/** A scorecard version without the card itself. */
public record ScorecardSummary(
    int version,
    LocalizedText name,
    String createdBy,
    Instant createdAt,
    Optional<Approval> approval) {
  public static ScorecardSummary of(ScorecardVersion version) {
    return new ScorecardSummary(
        version.version(),
        version.card().name(),
        version.createdBy(),
        version.createdAt(),
        version.approval());
  }
}
