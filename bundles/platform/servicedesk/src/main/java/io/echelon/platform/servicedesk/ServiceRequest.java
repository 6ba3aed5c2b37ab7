package io.echelon.platform.servicedesk;

import io.echelon.platform.entitlement.Grant;
import io.echelon.spi.Severity;
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
 * @param severity how bad it is, where somebody said
 * @param grants what was promised, one for each clock, in the order in which they come due; a
 *     change of tier rewrites them only where the unit's rules say so
 * @param queue its place in the queue
 * @param state where it stands
 * @param assignee who took it, or is to take it
 * @param team whose it is, where it belongs to a team
 * @param acceptedAt when it came in
 * @param warnAt from when on it is urgent; {@link #NEVER} while no clock runs
 * @param dueAt by when the next of what was granted is due; {@link #NEVER} while no clock runs
 * @param work what was found and done so far
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
    Optional<Severity> severity,
    List<Grant> grants,
    QueueKey queue,
    RequestState state,
    Optional<String> assignee,
    Optional<String> team,
    Instant acceptedAt,
    Instant warnAt,
    Instant dueAt,
    RequestWork work,
    long version) {

  /** When a request is due of which no clock runs. */
  public static final Instant NEVER = Instant.parse("2200-01-01T00:00:00Z");

  /**
   * The service item of complaints, which every unit takes, whether its catalog names it or not.
   */
  public static final String COMPLAINT = "complaint";

  /** The service item of the parents of bulk requests. */
  public static final String BULK = "batch-business";

  /** The channel of bulk requests and of each of theirs. */
  public static final String BATCH = "batch";

  private static final String PREFIX = "R-";
  private static final String REFERENCE = "request/";

  public ServiceRequest {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(queue, "queue");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(work, "work");
    candidates = List.copyOf(candidates);
    grants = List.copyOf(grants);
    if (grants.isEmpty()) {
      throw new IllegalArgumentException("a request without any grant");
    }
  }

  /** The number people use. */
  public String number() {
    return numberOf(id);
  }

  /** The number of a request with an id. */
  public static String numberOf(long id) {
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
    return REFERENCE + id;
  }

  /** The id behind a {@link #reference()}; -1 if it is none. */
  public static long idOfReference(String reference) {
    return reference.matches(REFERENCE + "[0-9]{1,18}")
        ? Long.parseLong(reference.substring(REFERENCE.length()))
        : -1;
  }

  /** The grant that comes due first. */
  public Grant grant() {
    return grants.get(0);
  }

  /** By when the next of what was granted is due, if a clock runs. */
  public Optional<Instant> nextDue() {
    return Optional.of(dueAt).filter(due -> !due.equals(NEVER));
  }

  /** The same request after a step. */
  public ServiceRequest after(RequestState newState, Optional<String> newAssignee) {
    return with(severity, grants, queue, newState, newAssignee, team, work);
  }

  /** The same request in another place of the queue. */
  public ServiceRequest queued(QueueKey newQueue) {
    return with(severity, grants, newQueue, state, assignee, team, work);
  }

  /** The same request with other promises. */
  public ServiceRequest promised(List<Grant> newGrants) {
    return with(severity, newGrants, queue, state, assignee, team, work);
  }

  /** The same request with other times. */
  public ServiceRequest timed(Instant newWarnAt, Instant newDueAt) {
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
        severity,
        grants,
        queue,
        state,
        assignee,
        team,
        acceptedAt,
        newWarnAt,
        newDueAt,
        work,
        version);
  }

  /** The same request in the hands of a team, in which nobody has taken it yet. */
  public ServiceRequest handedTo(Optional<String> newTeam) {
    RequestState open = state == RequestState.TAKEN ? RequestState.NEW : state;
    return with(severity, grants, queue, open, Optional.empty(), newTeam, work.byHand());
  }

  /** The same request, not taken yet, in the hands that the unit's rules name. */
  public ServiceRequest assigned(Optional<String> newAssignee, Optional<String> newTeam) {
    return with(severity, grants, queue, state, newAssignee, newTeam, work);
  }

  /** The same request with another severity. */
  public ServiceRequest classified(Severity newSeverity) {
    return with(Optional.of(newSeverity), grants, queue, state, assignee, team, work);
  }

  /** The same request with more found and done. */
  public ServiceRequest worked(RequestWork newWork) {
    return with(severity, grants, queue, state, assignee, team, newWork);
  }

  private ServiceRequest with(
      Optional<Severity> newSeverity,
      List<Grant> newGrants,
      QueueKey newQueue,
      RequestState newState,
      Optional<String> newAssignee,
      Optional<String> newTeam,
      RequestWork newWork) {
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
        newSeverity,
        newGrants,
        newQueue,
        newState,
        newAssignee,
        newTeam,
        acceptedAt,
        warnAt,
        dueAt,
        newWork,
        version);
  }
}
