package io.echelon.surface.rest.internal.view;

import io.echelon.platform.unit.Approval;
import io.echelon.platform.unit.RulesVersion;
import java.time.Instant;
import java.util.Optional;

/** A version of a unit's rules without the rules themselves. */
public record RulesSummary(
    int version, String createdBy, Instant createdAt, Optional<Approval> approval) {
  public static RulesSummary of(RulesVersion version) {
    return new RulesSummary(
        version.version(), version.createdBy(), version.createdAt(), version.approval());
  }
}
