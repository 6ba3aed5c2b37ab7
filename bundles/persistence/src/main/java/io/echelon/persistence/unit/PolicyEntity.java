package io.echelon.persistence.unit;

import io.echelon.persistence.internal.LocalizedJson;
import io.echelon.persistence.internal.Micros;
import io.echelon.platform.unit.ReviewSteps;
import io.echelon.platform.unit.UnitPolicy;
import java.time.LocalDate;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;

/** A version of a unit's policy. */
@Entity
@Table(name = "UNIT_POLICY")
class PolicyEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "UNIT_POLICY_SEQ")
  @SequenceGenerator(
      name = "UNIT_POLICY_SEQ",
      sequenceName = "UNIT_POLICY_SEQ",
      allocationSize = 50)
  private long id;

  private String unit;

  @Column(name = "POLICY_VERSION")
  private int policyVersion;

  private String strategy;

  @Column(name = "CATALOG_ID")
  private String catalog;

  private String calendar;

  @Column(name = "DEFAULT_ANSWER_DAYS")
  private int defaultAnswerDays;

  @Column(name = "REVIEW_STEPS")
  private String reviewSteps;

  @Column(name = "EFFECTIVE_FROM")
  private LocalDate effectiveFrom;

  @Column(name = "APPROVED_BY")
  private String approvedBy;

  @Column(name = "RECORDED_AT")
  private long recordedAt;

  protected PolicyEntity() {}

  PolicyEntity(UnitPolicy policy) {
    unit = policy.unit();
    policyVersion = policy.version();
    strategy = policy.strategy();
    catalog = policy.catalog().orElse(null);
    calendar = policy.calendar();
    defaultAnswerDays = policy.defaultAnswerDays();
    reviewSteps = LocalizedJson.list(policy.reviewSteps());
    effectiveFrom = policy.effectiveFrom();
    approvedBy = policy.approvedBy();
    recordedAt = Micros.of(policy.recordedAt());
  }

  UnitPolicy toRecord() {
    return new UnitPolicy(
        unit,
        policyVersion,
        strategy,
        Optional.ofNullable(catalog),
        calendar,
        defaultAnswerDays,
        reviewSteps == null ? ReviewSteps.DEFAULT : LocalizedJson.list(reviewSteps),
        effectiveFrom,
        approvedBy,
        Micros.instant(recordedAt));
  }
}
