package io.echelon.surface.console.internal.session;

import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.surface.console.internal.page.Fields;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Priority;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Form;
import javax.ws.rs.core.MediaType;
import org.glassfish.jersey.server.ContainerRequest;

/**
 * Refuses whatever changes something and does not come from a page of the console: by what the
 * browser says of its origin and by the token that each session's forms carry. Comes after the
 * bound of the body, because it reads it.
 */
@Priority(Priorities.USER + 1)
public final class ForgeryGate implements ContainerRequestFilter {
  private static final Reasons REASONS = new Reasons(Fields.class);

  /** The field of a form that carries the token. */
  public static final String FIELD = "csrf";

  /** The header of a script's request that carries it. */
  public static final String HEADER = "X-CSRF-Token";

  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

  @Context private HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext context) {
    if (HARMLESS.contains(context.getMethod())) {
      return;
    }
    if (!isOfThisSite() || !isToken(given((ContainerRequest) context))) {
      throw REASONS.of(ErrorCode.FORBIDDEN, "forged");
    }
  }

  private boolean isOfThisSite() {
    String site = request.getHeader("Sec-Fetch-Site");
    String origin = request.getHeader("Origin");
    boolean sameSite = site == null || site.equals("same-origin") || site.equals("none");
    return sameSite && (origin == null || isOwn(origin));
  }

  private boolean isOwn(String origin) {
    try {
      return request.getHeader("Host").equals(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private Optional<String> given(ContainerRequest context) {
    String header = request.getHeader(HEADER);
    if (header != null) {
      return Optional.of(header);
    }
    if (!MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(context.getMediaType())) {
      return Optional.empty();
    }
    context.bufferEntity();
    return Optional.ofNullable(context.readEntity(Form.class).asMap().getFirst(FIELD));
  }

  private boolean isToken(Optional<String> given) {
    Optional<String> token = token(request);
    return token.isPresent()
        && given.isPresent()
        && MessageDigest.isEqual(bytes(token.get()), bytes(given.get()));
  }

  /** The token of the forms of a request's session; of a guest what its cookie holds. */
  public static Optional<String> token(HttpServletRequest request) {
    return ConsoleGate.session(request)
        .map(Session::token)
        .or(() -> Cookies.of(request, Cookies.GUEST));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
