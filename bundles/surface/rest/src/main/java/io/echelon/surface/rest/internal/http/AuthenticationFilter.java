package io.echelon.surface.rest.internal.http;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.access.Authentication;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.ErrorCode;
import io.echelon.surface.http.CallerSupplier;
import io.echelon.surface.http.JaasSignIn;
import io.echelon.surface.http.Languages;
import io.echelon.surface.rest.internal.problem.Problems;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardFilterName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardFilterPattern;

/**
 * Stands before everything below {@code /api}: sets the security headers and lets nobody through
 * who is not signed in, but for the two addresses that tell nothing.
 */
@Component(service = Filter.class)
@HttpWhiteboardFilterName("echelon-api-authentication")
@HttpWhiteboardFilterPattern("/api/*")
public final class AuthenticationFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> OPEN = Set.of("/api/openapi.json", "/api/v1/health/live");

  private final transient Authentication authentication;

  @Activate
  public AuthenticationFilter(@Reference(policyOption = GREEDY) Authentication authentication) {
    this.authentication = authentication;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    response.setHeader("Server", "Echelon");
    Optional<Caller> caller = caller(request);
    caller.ifPresent(c -> CallerSupplier.keep(request, c));
    if (caller.isPresent() || isOpen(request)) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader("WWW-Authenticate", "Basic realm=\"echelon\", charset=\"UTF-8\"");
    Problems.of(
            ErrorCode.NOT_AUTHENTICATED,
            "sign in with HTTP Basic",
            request.getRequestURI(),
            Languages.of(request))
        .writeTo(response);
  }

  private Optional<Caller> caller(HttpServletRequest request) {
    if (isOpen(request)) {
      return Optional.empty();
    }
    Optional<BasicCredentials> given = BasicCredentials.of(request.getHeader("Authorization"));
    try {
      return given
          .filter(c -> JaasSignIn.accepts(c.name(), c.password()))
          .flatMap(accepted -> authentication.caller(accepted.name()));
    } finally {
      given.ifPresent(credentials -> Arrays.fill(credentials.password(), ' '));
    }
  }

  private static boolean isOpen(HttpServletRequest request) {
    return Set.of("GET", "HEAD").contains(request.getMethod())
        && OPEN.contains(request.getRequestURI());
  }
}
