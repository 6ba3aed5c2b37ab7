package io.echelon.surface.console.internal.page;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.surface.console.internal.view.View;
import io.echelon.surface.http.Refusals;
import java.util.function.LongSupplier;
import javax.ws.rs.core.Response;

/**
 * Changes what a page shows so that nobody overwrites another unseen: where somebody was faster the
 * page comes back with what they did, the present state, and the words that were not taken. The
 * page's template shows it with {@code ui.refusal}.
 *
 * @param address of the page
 * @param version the present version of what it shows
 * @param page makes the page anew, with what was typed
 */
public record Careful(String address, LongSupplier version, Anew page) {

  /** Makes the page anew. */
  public interface Anew {
    /**
     * @param stale whether somebody was faster, so that the page tells what happened meanwhile
     */
    View make(boolean stale);
  }

  /**
   * Changes it and leads back to the page.
   *
   * @param seen the version that the caller has seen
   */
  public Response change(long seen, Runnable change) {
    try {
      change.run();
      return Redirect.to(address);
    } catch (EchelonException refusal) {
      if (refusal.code().category() == ErrorCode.Category.INTERNAL) {
        throw refusal;
      }
      return again(seen, refusal);
    }
  }

  /** Also a step that is no longer there is one that somebody else has taken. */
  private Response again(long seen, EchelonException refusal) {
    boolean stale = version.getAsLong() != seen;
    ErrorCode code = stale ? ErrorCode.STALE : refusal.code();
    return Response.status(Refusals.status(code))
        .entity(
            page.make(stale)
                .with("refused", code)
                .with("refusedTitle", Refusals.title(code.name()))
                .with("refusedDetail", refusal.detail()))
        .build();
  }
}
