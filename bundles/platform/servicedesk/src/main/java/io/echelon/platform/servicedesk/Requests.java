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
   * clock by due time, then the others by tier, score (high first) and age.
   */
  Page<ServiceRequest> queue(Caller caller, String unit, Optional<String> after, int limit);

  /**
   * Takes a step.
   *
   * @param version the version the agent has seen
   * @param note in the agent's words; needed for ANSWER and RESOLVE
   * @throws io.echelon.platform.base.EchelonException ILLEGAL_STEP naming the steps there are;
   *     STALE if somebody else changed the request since
   */
  ServiceRequest step(
      Caller caller,
      String unit,
      String number,
      RequestStep step,
      long version,
      Optional<String> note);

  /** What happened to a request, oldest first. */
  List<RequestEvent> history(Caller caller, String unit, String number);

  /** Why it is due when it is due. */
  DueExplanation explain(Caller caller, String unit, String number);
}
