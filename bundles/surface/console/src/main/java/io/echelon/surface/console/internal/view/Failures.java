package io.echelon.surface.console.internal.view;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.surface.http.Refusals;
import java.util.Optional;
import java.util.UUID;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.glassfish.jersey.server.ParamException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever goes wrong below a page into a page, or into a part of one for a script. */
public final class Failures implements ExceptionMapper<Throwable> {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
  private static final int NOT_FOUND = 404;
  private static final int FAULT = 500;

  @Context private HttpServletRequest request;

  @Override
  public Response toResponse(Throwable failure) {
    if (failure instanceof EchelonException refusal && refusal.code() != ErrorCode.INTERNAL) {
      return answer(refusal.code(), Optional.of(refusal.detail()));
    }
    if (failure instanceof ParamException fault) {
      return fault.getResponse().getStatus() == NOT_FOUND
          ? answer(ErrorCode.NOT_FOUND, Optional.empty())
          : answer(ErrorCode.INVALID_INPUT, Optional.of(fault.getParameterName()));
    }
    if (failure instanceof WebApplicationException refusal
        && refusal.getResponse().getStatus() < FAULT) {
      return refusal.getResponse().getStatus() < 400
          ? refusal.getResponse()
          : answer(
              refusal.getResponse().getStatus() == NOT_FOUND
                  ? ErrorCode.NOT_FOUND
                  : ErrorCode.INVALID_INPUT,
              Optional.empty());
    }
    UUID id = UUID.randomUUID();
    LOG.error(
        "Internal fault {} at {} {}", id, request.getMethod(), request.getRequestURI(), failure);
    return Response.status(FAULT).entity(shown(internal(id))).build();
  }

  private Response answer(ErrorCode code, Optional<?> detail) {
    View view = View.of("failure").with("code", code).with("title", Refusals.title(code.name()));
    return Response.status(Refusals.status(code))
        .entity(shown(view.with("detail", detail)))
        .build();
  }

  private View shown(View view) {
    return request.getHeader("HX-Request") == null ? view : new View("failure-part", view.model());
  }

  /** The page of a fault of ours, logged under an id. */
  static View internal(UUID id) {
    return View.of("failure")
        .with("code", ErrorCode.INTERNAL)
        .with("title", Refusals.title(ErrorCode.INTERNAL.name()))
        .with("detail", id.toString());
  }
}
