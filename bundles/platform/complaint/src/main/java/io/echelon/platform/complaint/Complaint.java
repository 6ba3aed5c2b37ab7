package io.echelon.platform.complaint;

import io.echelon.platform.servicedesk.ServiceRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is kept of a complaint beside its request, whose number it bears. Queue, promised times,
 * customer's words and history of the handling are those of the request.
 *
 * @param id that of the request
 * @param unit code of the unit
 * @param channel through which it came
 * @param customerId who complains, where that is known
 * @param keyAccount whether the customer stood on the list of key accounts when it complained
 * @param classification what it was found to be; empty at first
 * @param stage where it stands
 * @param owner account of who keeps the stage; empty: whoever takes it
 * @param acceptedAt when it came in
 * @param closedAt when it was closed
 * @param handled the working time between the two
 * @param abnormal whether it was closed without agreement
 * @param version for optimistic locking
 */
public record Complaint(
    long id,
    String unit,
    String channel,
    OptionalLong customerId,
    boolean keyAccount,
    Optional<Classification> classification,
    ComplaintStage stage,
    Optional<String> owner,
    Instant acceptedAt,
    Optional<Instant> closedAt,
    Optional<Duration> handled,
    boolean abnormal,
    long version) {
  public Complaint {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(acceptedAt, "acceptedAt");
  }

  /** One that has just come in. */
  public static Complaint of(ServiceRequest request, boolean keyAccount) {
    return new Complaint(
        request.id(),
        request.unit(),
        request.channel(),
        request.customerId(),
        keyAccount,
        Optional.empty(),
        ComplaintStage.ACCEPTED,
        Optional.empty(),
        request.acceptedAt(),
        Optional.empty(),
        Optional.empty(),
        false,
        0);
  }

  /** The number people use, that of its request. */
  public String number() {
    return ServiceRequest.numberOf(id);
  }

  /** What its stages' clocks and its audit rows are about. */
  public String reference() {
    return "complaint/" + id;
  }

  /** The same with what it was found to be. */
  public Complaint classified(Classification found) {
    return with(Optional.of(found), stage, owner, closedAt, handled, abnormal);
  }

  /** The same in another stage or other hands. */
  public Complaint at(ComplaintStage newStage, Optional<String> newOwner) {
    return with(classification, newStage, newOwner, closedAt, handled, abnormal);
  }

  /** The same at its end. */
  public Complaint closed(Instant at, Duration workingTime, boolean withoutAgreement) {
    return with(
        classification,
        ComplaintStage.CLOSED,
        owner,
        Optional.of(at),
        Optional.of(workingTime),
        withoutAgreement);
  }

  /** The same before its end, to be looked into again. */
  public Complaint reopened() {
    return with(
        classification,
        ComplaintStage.INVESTIGATING,
        owner,
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private Complaint with(
      Optional<Classification> newClassification,
      ComplaintStage newStage,
      Optional<String> newOwner,
      Optional<Instant> newClosedAt,
      Optional<Duration> newHandled,
      boolean newAbnormal) {
    return new Complaint(
        id,
        unit,
        channel,
        customerId,
        keyAccount,
        newClassification,
        newStage,
        newOwner,
        acceptedAt,
        newClosedAt,
        newHandled,
        newAbnormal,
        version);
  }
}
