package io.echelon.platform.servicedesk;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The requests of the business units. Safe for use by several threads. */
@ProviderType
public interface Requests {

  /**
   * Accepts a draft: asks for the grant, starts the clock, keeps all of it with audit row and
   * event. Joins the caller's transaction.
   */
  ServiceRequest accept(Caller caller, RequestIntake draft);

  /** One request by its number. */
  ServiceRequest get(Caller caller, String unit, String number);

  /**
   * Open requests in the order in which they are to be served: those past three quarters of their
   * clock by due time, then the others by tier, score (high first) and age. So a request of the
   * lowest tier, too, goes before all that are not urgent as soon as it is: who serves the head of
   * the queue and keeps up with what comes due serves each at the latest one request's time after
   * it would be served by due times alone.
   */
  Page<ServiceRequest> queue(
      Caller caller, String unit, QueueFilter filter, Optional<String> after, int limit);

  /** The whole queue of a unit. */
  default Page<ServiceRequest> queue(
      Caller caller, String unit, Optional<String> after, int limit) {
    return queue(caller, unit, QueueFilter.ALL, after, limit);
  }

  /**
   * Takes a step.
   *
   * @param version the version the agent has seen
   * @param detail what the agent says with it; a note is needed for ANSWER, UPDATE, WAIT, RESOLVE,
   *     REOPEN and WITHDRAW
   * @throws io.echelon.platform.base.EchelonException ILLEGAL_STEP naming the steps there are, or
   *     the last day for REOPEN; STALE if somebody else changed the request since; FORBIDDEN for
   *     TAKE by somebody outside the request's team; INVALID_INPUT for a cause that the unit's
   *     rules do not list, or none where they list some
   */
  ServiceRequest step(
      Caller caller, String unit, String number, RequestStep step, long version, StepDetail detail);

  /** A step with words alone. */
  default ServiceRequest step(
      Caller caller,
      String unit,
      String number,
      RequestStep step,
      long version,
      Optional<String> note) {
    return step(caller, unit, number, step, version, StepDetail.of(note));
  }

  /** What happened to a request, oldest first. */
  List<RequestEvent> history(Caller caller, String unit, String number);

  /** Why it is due when it is due. */
  DueExplanation explain(Caller caller, String unit, String number);
}
