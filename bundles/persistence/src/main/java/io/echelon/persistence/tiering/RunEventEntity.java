package io.echelon.persistence.tiering;

import io.echelon.persistence.internal.LocalizedJson;
import io.echelon.persistence.internal.Micros;
import io.echelon.platform.tiering.RunEvent;
import io.echelon.platform.tiering.RunState;
import io.echelon.platform.tiering.RunStep;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;

/** A step of a run. */
@Entity
@Table(name = "RUN_EVENT")
class RunEventEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "RUN_EVENT_SEQ")
  @SequenceGenerator(name = "RUN_EVENT_SEQ", sequenceName = "RUN_EVENT_SEQ", allocationSize = 50)
  private long id;

  private long run;
  private String step;

  @Column(name = "STATE_FROM")
  private String stateFrom;

  @Column(name = "STATE_TO")
  private String stateTo;

  @Column(name = "DONE_BY")
  private String doneBy;

  @Column(name = "DONE_AT")
  private long doneAt;

  private String reason;

  @Column(name = "REVIEW_STEP")
  private String reviewStep;

  protected RunEventEntity() {}

  RunEventEntity(long run, RunEvent event) {
    this.run = run;
    step = event.step().name();
    stateFrom = event.from().name();
    stateTo = event.to().name();
    doneBy = event.by();
    doneAt = Micros.of(event.at());
    reason = event.reason().orElse(null);
    reviewStep = event.reviewStep().map(LocalizedJson::text).orElse(null);
  }

  RunEvent toRecord() {
    return new RunEvent(
        RunStep.valueOf(step),
        RunState.valueOf(stateFrom),
        RunState.valueOf(stateTo),
        doneBy,
        Micros.instant(doneAt),
        Optional.ofNullable(reason),
        Optional.ofNullable(reviewStep).map(LocalizedJson::text));
  }
}
