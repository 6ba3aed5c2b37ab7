package io.echelon.platform.servicedesk;

import io.echelon.platform.base.Caller;
import java.util.Map;
import java.util.Optional;

/** Takes a request to its end by the steps that are left, so that its clocks get their verdicts. */
public final class RequestEnd {
  private static final Map<RequestState, RequestStep> ON =
      Map.of(
          RequestState.NEW, RequestStep.TAKE,
          RequestState.TAKEN, RequestStep.ANSWER,
          RequestState.ANSWERED, RequestStep.RESOLVE,
          RequestState.WAITING, RequestStep.RESUME,
          RequestState.RESOLVED, RequestStep.CONFIRM,
          RequestState.CONFIRMED, RequestStep.CLOSE);

  private RequestEnd() {}

  /**
   * Joins the caller's transaction. Without effect on a request that has ended.
   *
   * @param note kept with each of the steps
   */
  public static void reach(
      Requests requests, Caller caller, String unit, String number, Optional<String> note) {
    ServiceRequest request = requests.get(caller, unit, number);
    while (request.state().isOpen()) {
      request =
          requests.step(caller, unit, number, ON.get(request.state()), request.version(), note);
    }
  }
}
