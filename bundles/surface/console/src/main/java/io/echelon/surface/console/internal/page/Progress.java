package io.echelon.surface.console.internal.page;

import io.echelon.surface.console.internal.view.View;
import javax.ws.rs.core.Response;

/** How far something has come, as pages ask again and again. */
public final class Progress {
  private Progress() {}

  /**
   * @param over whether it has ended, so that the whole page is to be loaded anew
   */
  public static Response of(View part, boolean over) {
    Response.ResponseBuilder answer = Response.ok(part);
    return (over ? answer.header("HX-Refresh", "true") : answer).build();
  }
}
