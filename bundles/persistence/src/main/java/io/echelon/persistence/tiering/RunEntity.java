package io.echelon.persistence.tiering;

import io.echelon.persistence.internal.LocalizedJson;
import io.echelon.persistence.internal.Micros;
import io.echelon.platform.tiering.ReviewProgress;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunState;
import io.echelon.platform.unit.ReviewSteps;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;
import javax.persistence.Version;

/** A run. */
@Entity
@Table(name = "RUN")
class RunEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "RUN_SEQ")
  @SequenceGenerator(name = "RUN_SEQ", sequenceName = "RUN_SEQ", allocationSize = 50)
  private long id;

  private String unit;
  private String name;

  @Column(name = "AS_OF")
  private LocalDate asOf;

  private String strategy;

  @Column(name = "SCORECARD_VERSION")
  private int scorecardVersion;

  @Column(name = "POLICY_VERSION")
  private int policyVersion;

  private String state;

  @Column(name = "REVIEW_STEP")
  private int reviewStep;

  @Column(name = "REVIEW_STEPS")
  private String reviewSteps;

  @Column(name = "STARTED_BY")
  private String startedBy;

  @Column(name = "STARTED_AT")
  private long startedAt;

  private long job;
  @Version private long version;

  protected RunEntity() {}

  RunEntity(Run run) {
    unit = run.unit();
    name = run.name();
    asOf = run.asOf();
    strategy = run.strategy();
    scorecardVersion = run.scorecardVersion();
    policyVersion = run.policyVersion();
    state = run.state().name();
    reviewStep = run.review().step();
    reviewSteps = LocalizedJson.list(run.review().steps());
    startedBy = run.startedBy();
    startedAt = Micros.of(run.startedAt());
    job = run.job();
  }

  void enter(RunState newState, int newReviewStep) {
    state = newState.name();
    reviewStep = newReviewStep;
  }

  long version() {
    return version;
  }

  Run toRecord() {
    return new Run(
        id,
        unit,
        name,
        asOf,
        strategy,
        scorecardVersion,
        policyVersion,
        RunState.valueOf(state),
        ReviewProgress.of(
            reviewStep,
            reviewSteps == null ? ReviewSteps.DEFAULT : LocalizedJson.list(reviewSteps)),
        startedBy,
        Micros.instant(startedAt),
        job,
        version);
  }
}
