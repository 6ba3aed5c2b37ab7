package io.echelon.persistence.job;

import io.echelon.persistence.internal.JsonText;
import io.echelon.persistence.internal.Micros;
import io.echelon.platform.job.Job;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;

/** A job with its lease. */
@Entity
@Table(name = "JOB")
class JobEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "JOB_SEQ")
  @SequenceGenerator(name = "JOB_SEQ", sequenceName = "JOB_SEQ", allocationSize = 50)
  private long id;

  @Column(name = "JOB_TYPE")
  private String type;

  private String unit;
  private String parameters;
  private String state;

  @Column(name = "JOB_CURSOR")
  private String cursor;

  private String counts;
  private long total;

  @Column(name = "STARTED_BY")
  private String startedBy;

  @Column(name = "CREATED_AT")
  private long createdAt;

  @Column(name = "FINISHED_AT")
  private Long finishedAt;

  private String error;

  @Column(name = "LEASE_OWNER")
  private String leaseOwner;

  @Column(name = "LEASE_UNTIL")
  private Long leaseUntil;

  protected JobEntity() {}

  JobEntity(Job job) {
    type = job.type();
    unit = job.unit();
    parameters = JsonText.map(job.parameters());
    state = job.state().name();
    cursor = job.cursor();
    counts = JsonText.counts(job.counts());
    total = job.total();
    startedBy = job.startedBy();
    createdAt = Micros.of(job.createdAt());
    finishedAt = job.finishedAt().map(Micros::of).orElse(null);
    error = job.error().orElse(null);
  }

  Job toRecord() {
    return new Job(
        id,
        type,
        unit,
        JsonText.texts(parameters),
        Job.State.valueOf(state),
        cursor,
        JsonText.counts(counts),
        total,
        startedBy,
        Micros.instant(createdAt),
        Optional.ofNullable(finishedAt).map(Micros::instant),
        Optional.ofNullable(error));
  }
}
