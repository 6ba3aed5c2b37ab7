package io.echelon.persistence.internal;

import java.util.List;
import java.util.stream.Stream;

/** The entities, by name, because each is visible in its own package only. */
final class Entities {
  static final List<String> NAMES =
      Stream.of(
              "access.AccountEntity",
              "audit.AuditEntity",
              "dataimport.MappingEntity",
              "entitlement.CatalogEntity",
              "intake.QuarantineEntity",
              "intake.ReceiptEntity",
              "job.JobEntity",
              "servicedesk.RequestEntity",
              "servicedesk.RequestEventEntity",
              "tiering.AssessmentEntity",
              "tiering.CorrectionEntity",
              "tiering.RunEntity",
              "tiering.RunEventEntity",
              "tiering.ScorecardEntity",
              "unit.PolicyEntity",
              "unit.RulesEntity",
              "unit.UnitEntity")
          .map("io.echelon.persistence."::concat)
          .toList();

  private Entities() {}
}
