package io.echelon.platform.servicedesk;

import io.echelon.platform.entitlement.Grant;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A customer's request.
 *
 * @param id given by the store, 0 before
 * @param unit code of the unit
 * @param channel id of the channel it came through
 * @param item code of the service item
 * @param subject one line
 * @param description may be empty
 * @param customerId the customer, if it is known
 * @param candidates numbers of the customers that could be meant, where more than one could
 * @param contact what the sender gave to be recognised by, where no customer was found
 * @param grant what was promised; a change of tier rewrites it only where the unit's rules say so
 * @param queue its place in the queue
 * @param state where it stands
 * @param assignee who took it
 * @param acceptedAt when it came in
 * @param warnAt from when on it is urgent
 * @param dueAt by when what was granted is due
 * @param version for optimistic locking
 */
public record ServiceRequest(
    long id,
    String unit,
    String channel,
    String item,
    String subject,
    String description,
    OptionalLong customerId,
    List<String> candidates,
    Optional<String> contact,
    Grant grant,
    QueueKey queue,
    RequestState state,
    Optional<String> assignee,
    Instant acceptedAt,
    Instant warnAt,
    Instant dueAt,
    long version) {

  private static final String PREFIX = "R-";

  public ServiceRequest {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(grant, "grant");
    Objects.requireNonNull(queue, "queue");
    Objects.requireNonNull(state, "state");
    candidates = List.copyOf(candidates);
  }

  /** The number people use. */
  public String number() {
    return PREFIX + id;
  }

  /** The id behind a number; -1 if it is none. */
  public static long idOf(String number) {
    return number.matches(PREFIX + "[0-9]{1,18}")
        ? Long.parseLong(number.substring(PREFIX.length()))
        : -1;
  }

  /** What its obligations and audit rows are about. */
  public String reference() {
    return "request/" + id;
  }

  /** The same request after a step. */
  public ServiceRequest after(RequestState newState, Optional<String> newAssignee) {
    return new ServiceRequest(
        id,
        unit,
        channel,
        item,
        subject,
        description,
        customerId,
        candidates,
        contact,
        grant,
        queue,
        newState,
        newAssignee,
        acceptedAt,
        warnAt,
        dueAt,
        version);
  }

  /** The same request in another place of the queue. */
  public ServiceRequest queued(QueueKey newQueue) {
    return promised(grant, newQueue, warnAt, dueAt);
  }

  /** The same request with another promise. */
  public ServiceRequest promised(
      Grant newGrant, QueueKey newQueue, Instant newWarnAt, Instant newDueAt) {
    return new ServiceRequest(
        id,
        unit,
        channel,
        item,
        subject,
        description,
        customerId,
        candidates,
        contact,
        newGrant,
        newQueue,
        state,
        assignee,
        acceptedAt,
        newWarnAt,
        newDueAt,
        version);
  }
}
