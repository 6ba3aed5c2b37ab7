package io.echelon.persistence.tiering;

import io.echelon.platform.tiering.Assessment;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;
import javax.persistence.Version;
import org.jspecify.annotations.Nullable;

/** An assessment. */
@Entity
@Table(name = "ASSESSMENT")
class AssessmentEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ASSESSMENT_SEQ")
  @SequenceGenerator(name = "ASSESSMENT_SEQ", sequenceName = "ASSESSMENT_SEQ", allocationSize = 50)
  private long id;

  private String unit;

  @Column(name = "WINDOW_FROM")
  private LocalDate from;

  @Column(name = "WINDOW_TO")
  private LocalDate to;

  private @Nullable Long run;

  @Column(name = "OPENED_ON")
  private @Nullable LocalDate openedOn;

  private @Nullable String waiting;

  @Column(name = "REMINDED_ON")
  private @Nullable LocalDate remindedOn;

  @Version private long version;

  protected AssessmentEntity() {}

  AssessmentEntity(Assessment assessment) {
    unit = assessment.unit();
    from = assessment.from();
    to = assessment.to();
    change(assessment);
  }

  final void change(Assessment assessment) {
    run = assessment.run().isPresent() ? assessment.run().getAsLong() : null;
    openedOn = assessment.openedOn().orElse(null);
    waiting = assessment.waiting().orElse(null);
    remindedOn = assessment.remindedOn().orElse(null);
  }

  long version() {
    return version;
  }

  Assessment toRecord() {
    return new Assessment(
        id,
        unit,
        from,
        to,
        run == null ? OptionalLong.empty() : OptionalLong.of(run),
        Optional.ofNullable(openedOn),
        Optional.ofNullable(waiting),
        Optional.ofNullable(remindedOn),
        version);
  }
}
