package io.echelon.persistence.obligation;

import io.echelon.persistence.internal.Micros;
import io.echelon.platform.base.json.Json;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.sla.DueTime;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;
import javax.persistence.Version;

/** A dated promise. */
@Entity
@Table(name = "OBLIGATION")
class ObligationEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "OBLIGATION_SEQ")
  @SequenceGenerator(name = "OBLIGATION_SEQ", sequenceName = "OBLIGATION_SEQ", allocationSize = 50)
  private long id;

  private String unit;
  private String subject;
  private String metric;

  @Column(name = "STARTED_AT")
  private long startedAt;

  @Column(name = "WARN_AT")
  private long warnAt;

  @Column(name = "DUE_AT")
  private long dueAt;

  private String due;
  private String state;

  @Column(name = "MET_AT")
  private Long metAt;

  @Version private long version;

  protected ObligationEntity() {}

  ObligationEntity(Obligation obligation) {
    unit = obligation.unit();
    subject = obligation.subject();
    metric = obligation.metric();
    startedAt = Micros.of(obligation.startedAt());
    warnAt = Micros.of(obligation.warnAt());
    dueAt = Micros.of(obligation.due().due());
    due = Json.write(obligation.due());
    set(obligation);
  }

  void set(Obligation obligation) {
    state = obligation.state().name();
    metAt = obligation.metAt().map(Micros::of).orElse(null);
  }

  long version() {
    return version;
  }

  Obligation toRecord() {
    return new Obligation(
        id,
        unit,
        subject,
        metric,
        Micros.instant(startedAt),
        Micros.instant(warnAt),
        Json.read(due, DueTime.class),
        Obligation.State.valueOf(state),
        Optional.ofNullable(metAt).map(Micros::instant),
        version);
  }
}
