package io.echelon.surface.rest.internal.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.json.JsonFault;
import io.echelon.surface.http.Languages;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.glassfish.jersey.server.ParamException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever goes wrong below a resource into a problem. */
public final class ProblemMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

  private static final Reasons REASONS = new Reasons(ProblemMapper.class);

  /** What Jackson tells of classes is nothing to a client. */
  private static final Pattern JAVA_NAMES =
      Pattern.compile(" ?`[^`]*`| Failed to deserialize [\\w.]+: \\([\\w.]+\\)");

  @Context private HttpServletRequest request;

  @Override
  public Response toResponse(Throwable failure) {
    Response.ResponseBuilder answer = Response.noContent();
    if (failure instanceof WebApplicationException refusal) {
      String allow = refusal.getResponse().getHeaderString(HttpHeaders.ALLOW);
      answer.header(HttpHeaders.ALLOW, allow);
    }
    Problem problem = problem(failure);
    return answer.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
  }

  private Problem problem(Throwable failure) {
    if (failure instanceof EchelonException refusal && refusal.code() != ErrorCode.INTERNAL) {
      return of(refusal.code(), refusal.detail().in(language()));
    }
    if (failure instanceof JsonProcessingException fault) {
      return of(
          ErrorCode.INVALID_INPUT, JAVA_NAMES.matcher(JsonFault.describe(fault)).replaceAll(""));
    }
    if (failure instanceof ParamException fault) {
      return of(ErrorCode.INVALID_INPUT, reason("parameter", fault.getParameterName()));
    }
    if (failure instanceof WebApplicationException refusal
        && refusal.getResponse().getStatus() < 500) {
      return http(refusal.getResponse().getStatus());
    }
    UUID id = UUID.randomUUID();
    LOG.error("Internal fault {} at {} {}", id, request.getMethod(), path(), failure);
    return Problems.internal(id, language());
  }

  private Problem http(int status) {
    return switch (status) {
      case 404 -> of(ErrorCode.NOT_FOUND, reason("address"));
      case 405 -> http("METHOD_NOT_ALLOWED", status, reason("method", request.getMethod()));
      case 406 -> http("NOT_ACCEPTABLE", status, reason("accept"));
      case 415 -> http("UNSUPPORTED_MEDIA_TYPE", status, reason("content-type"));
      default -> http(ErrorCode.INVALID_INPUT.name(), status, "HTTP " + status);
    };
  }

  private String reason(String key, Object... terms) {
    return REASONS.text(key, terms).in(language());
  }

  private Problem of(ErrorCode code, String detail) {
    return Problems.of(code, detail, path(), language());
  }

  private Problem http(String code, int status, String detail) {
    return Problems.http(code, status, detail, path(), language());
  }

  private String path() {
    return request.getRequestURI();
  }

  private Locale language() {
    return Languages.of(request);
  }
}
