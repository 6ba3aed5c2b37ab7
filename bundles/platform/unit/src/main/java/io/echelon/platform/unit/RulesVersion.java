package io.echelon.platform.unit;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One version of a unit's rules. The rules themselves never change; approval is added once.
 *
 * @param unit code of the unit
 * @param version 1, 2, 3 …; 0 for {@link UnitRules#DEFAULT}
 * @param rules the rules
 * @param createdBy who drafted them
 * @param createdAt when
 * @param approval absent while they are a draft
 */
public record RulesVersion(
    String unit,
    int version,
    UnitRules rules,
    String createdBy,
    Instant createdAt,
    Optional<Approval> approval) {

  /** The number of the rules that hold where none were approved. */
  public static final int DEFAULT = 0;

  public RulesVersion {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(rules, "rules");
  }
}
