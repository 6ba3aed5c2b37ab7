package io.echelon.surface.console.internal.desk;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.servicedesk.RequestEvent;
import io.echelon.platform.servicedesk.Requests;
import io.echelon.surface.console.internal.page.Redirect;
import io.echelon.surface.http.Refusals;
import java.util.List;
import javax.ws.rs.core.Response;

/**
 * Changes a request so that nobody overwrites another unseen: where somebody was faster the page
 * comes back with what they did, the present state, and the words that were not taken.
 */
final class Careful {
  private final Requests requests;
  private final RequestSheet sheet;

  Careful(Requests requests, RequestSheet sheet) {
    this.requests = requests;
    this.sheet = sheet;
  }

  Response change(Caller caller, Filled form, Runnable change) {
    try {
      change.run();
      return Redirect.to(Addresses.request(form.unit, form.number));
    } catch (EchelonException refusal) {
      if (refusal.code().category() == ErrorCode.Category.INTERNAL) {
        throw refusal;
      }
      return again(caller, form, refusal);
    }
  }

  /** Also a step that is no longer there is one that somebody else has changed. */
  private Response again(Caller caller, Filled form, EchelonException refusal) {
    boolean stale = requests.get(caller, form.unit, form.number).version() != form.version;
    ErrorCode code = stale ? ErrorCode.STALE : refusal.code();
    return Response.status(Refusals.status(code))
        .entity(
            sheet
                .of(caller, form.unit, form.number)
                .with("refused", code)
                .with("refusedTitle", Refusals.title(code.name()))
                .with("refusedDetail", refusal.getMessage())
                .with("typed", form)
                .with("meanwhile", stale ? meanwhile(caller, form) : List.of()))
        .build();
  }

  private List<RequestEvent> meanwhile(Caller caller, Filled form) {
    List<RequestEvent> history = requests.history(caller, form.unit, form.number);
    return history.subList(Math.max(0, Math.min(form.seen, history.size())), history.size());
  }
}
