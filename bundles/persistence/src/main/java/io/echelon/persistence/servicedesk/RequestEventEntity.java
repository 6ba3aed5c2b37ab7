package io.echelon.persistence.servicedesk;

import io.echelon.persistence.internal.Micros;
import io.echelon.platform.servicedesk.RequestEvent;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.spi.LocalizedText;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;

/** A line of a request's history. */
@Entity
@Table(name = "REQUEST_EVENT")
class RequestEventEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "REQUEST_EVENT_SEQ")
  @SequenceGenerator(
      name = "REQUEST_EVENT_SEQ",
      sequenceName = "REQUEST_EVENT_SEQ",
      allocationSize = 50)
  private long id;

  private long request;
  private String step;

  @Column(name = "STATE_TO")
  private String stateTo;

  @Column(name = "DONE_BY")
  private String doneBy;

  @Column(name = "DONE_AT")
  private long doneAt;

  private String note;
  private String team;

  @Column(name = "WHAT_EN")
  private String whatEn;

  @Column(name = "WHAT_ZH")
  private String whatZh;

  protected RequestEventEntity() {}

  RequestEventEntity(long request, RequestEvent event) {
    this.request = request;
    step = event.step().map(RequestStep::name).orElse(null);
    stateTo = event.to().name();
    doneBy = event.by();
    doneAt = Micros.of(event.at());
    note = event.note().orElse(null);
    team = event.team().orElse(null);
    whatEn = event.what().map(LocalizedText::en).orElse(null);
    whatZh = event.what().map(LocalizedText::zh).orElse(null);
  }

  RequestEvent toRecord() {
    return new RequestEvent(
        Optional.ofNullable(step).map(RequestStep::valueOf),
        RequestState.valueOf(stateTo),
        doneBy,
        Micros.instant(doneAt),
        Optional.ofNullable(team),
        Optional.ofNullable(whatEn).map(english -> new LocalizedText(english, whatZh)),
        Optional.ofNullable(note));
  }
}
