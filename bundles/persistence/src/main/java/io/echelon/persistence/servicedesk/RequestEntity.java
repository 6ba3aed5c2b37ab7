package io.echelon.persistence.servicedesk;

import io.echelon.persistence.internal.JsonText;
import io.echelon.persistence.internal.Micros;
import io.echelon.platform.base.json.Json;
import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.servicedesk.FirstPlan;
import io.echelon.platform.servicedesk.Handling;
import io.echelon.platform.servicedesk.QueueKey;
import io.echelon.platform.servicedesk.RequestCause;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.RequestWork;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.spi.Severity;
import java.sql.Date;
import java.util.List;
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

/** A request with its place in the queue. */
@Entity
@Table(name = "SERVICE_REQUEST")
class RequestEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "REQUEST_SEQ")
  @SequenceGenerator(name = "REQUEST_SEQ", sequenceName = "REQUEST_SEQ", allocationSize = 50)
  private long id;

  private String unit;
  private String channel;
  private String item;
  private String subject;
  private String description;

  @Column(name = "CUSTOMER_ID")
  private Long customerId;

  private String candidates;
  private String contact;
  private String granted;

  @Column(name = "TIER_RANK")
  private int tierRank;

  private double score;
  private String state;

  @Column(name = "IS_OPEN")
  private boolean open;

  private String assignee;
  private String severity;
  private String team;

  @Column(name = "ACCEPTED_AT")
  private long acceptedAt;

  @Column(name = "WARN_AT")
  private long warnAt;

  @Column(name = "DUE_AT")
  private long dueAt;

  @Column(name = "PLAN_WORDS")
  private String planWords;

  @Column(name = "PLANNED_ON")
  private Date plannedOn;

  private String handling;
  private String cause;

  @Column(name = "CAUSE_WORDS")
  private String causeWords;

  @Column(name = "RESOLVED_AT")
  private Long resolvedAt;

  private int reopened;

  @Column(name = "BY_RULE")
  private boolean byRule;

  @Version private long version;

  protected RequestEntity() {}

  RequestEntity(ServiceRequest request) {
    unit = request.unit();
    channel = request.channel();
    item = request.item();
    subject = request.subject();
    description = request.description();
    customerId = request.customerId().isPresent() ? request.customerId().getAsLong() : null;
    candidates = JsonText.list(request.candidates());
    contact = request.contact().orElse(null);
    acceptedAt = Micros.of(request.acceptedAt());
    set(request);
  }

  void set(ServiceRequest request) {
    state = request.state().name();
    open = request.state().isOpen();
    assignee = request.assignee().orElse(null);
    severity = request.severity().map(Severity::name).orElse(null);
    team = request.team().orElse(null);
    granted = Json.write(request.grants());
    tierRank = request.queue().rank();
    score = request.queue().score();
    warnAt = Micros.of(request.warnAt());
    dueAt = Micros.of(request.dueAt());
    set(request.work());
  }

  private void set(RequestWork work) {
    planWords = work.plan().map(FirstPlan::words).orElse(null);
    plannedOn = work.plan().flatMap(FirstPlan::planned).map(Date::valueOf).orElse(null);
    handling = work.handling().map(Handling::name).orElse(null);
    cause = work.cause().map(RequestCause::code).orElse(null);
    causeWords = work.cause().map(RequestCause::words).orElse(null);
    resolvedAt = work.resolvedAt().map(Micros::of).orElse(null);
    reopened = work.reopened();
    byRule = work.byRule();
  }

  String unit() {
    return unit;
  }

  long version() {
    return version;
  }

  ServiceRequest toRecord() {
    return new ServiceRequest(
        id,
        unit,
        channel,
        item,
        subject,
        description,
        customerId == null ? OptionalLong.empty() : OptionalLong.of(customerId),
        JsonText.list(candidates),
        Optional.ofNullable(contact),
        Optional.ofNullable(severity).map(Severity::valueOf),
        grants(granted),
        new QueueKey(tierRank, score),
        RequestState.valueOf(state),
        Optional.ofNullable(assignee),
        Optional.ofNullable(team),
        Micros.instant(acceptedAt),
        Micros.instant(warnAt),
        Micros.instant(dueAt),
        work(),
        version);
  }

  private RequestWork work() {
    return new RequestWork(
        Optional.ofNullable(planWords)
            .map(
                words ->
                    new FirstPlan(words, Optional.ofNullable(plannedOn).map(Date::toLocalDate))),
        Optional.ofNullable(handling).map(Handling::valueOf),
        Optional.ofNullable(cause).map(code -> new RequestCause(code, causeWords)),
        Optional.ofNullable(resolvedAt).map(Micros::instant),
        reopened,
        byRule);
  }

  /** Requests that were accepted before there were several clocks hold one grant alone. */
  private static List<Grant> grants(String json) {
    return json.startsWith("[")
        ? List.of(Json.read(json, Grant[].class))
        : List.of(Json.read(json, Grant.class));
  }
}
