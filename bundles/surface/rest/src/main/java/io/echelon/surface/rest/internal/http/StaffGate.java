package io.echelon.surface.rest.internal.http;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.surface.http.CallerSupplier;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.Context;

/**
 * Keeps callers who are no staff away from everything that is not {@link OpenToChannels}. What
 * staff may do is for the services to decide.
 */
public final class StaffGate implements ContainerRequestFilter {
  private static final Reasons REASONS = new Reasons(JsonBody.class);

  @Context private ResourceInfo target;
  @Context private HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext context) {
    if (target.getResourceMethod() == null
        || target.getResourceClass().isAnnotationPresent(OpenToChannels.class)
        || target.getResourceMethod().isAnnotationPresent(OpenToChannels.class)) {
      return;
    }
    Caller caller =
        CallerSupplier.of(request)
            .orElseThrow(() -> REASONS.of(ErrorCode.NOT_AUTHENTICATED, "nobody"));
    if (!caller.isStaff()) {
      throw REASONS.of(ErrorCode.FORBIDDEN, "channels-only", caller.name());
    }
  }
}
