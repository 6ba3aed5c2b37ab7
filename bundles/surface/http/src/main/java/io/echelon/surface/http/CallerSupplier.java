package io.echelon.surface.http;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import java.util.Optional;
import java.util.function.Supplier;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.core.Context;

/**
 * Gives resource methods the authenticated user as {@code @Context Caller}. Refuses where nobody
 * was authenticated, so that an API without its filter is closed.
 */
public final class CallerSupplier implements Supplier<Caller> {
  private static final Reasons REASONS = new Reasons(CallerSupplier.class);
  private static final String ATTRIBUTE = Caller.class.getName();

  @Context private HttpServletRequest request;

  @Override
  public Caller get() {
    return of(request).orElseThrow(() -> REASONS.of(ErrorCode.NOT_AUTHENTICATED, "nobody"));
  }

  /** Notes who was authenticated; called by the filter that did it. */
  public static void keep(HttpServletRequest request, Caller caller) {
    request.setAttribute(ATTRIBUTE, caller);
  }

  /** Who was authenticated, if anybody. */
  public static Optional<Caller> of(HttpServletRequest request) {
    return Optional.ofNullable((Caller) request.getAttribute(ATTRIBUTE));
  }
}
