package io.echelon.surface.console.internal.session;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.access.Authentication;
import io.echelon.platform.base.Caller;
import io.echelon.surface.http.CallerSupplier;
import io.echelon.surface.http.Languages;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardFilterAsyncSupported;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardFilterName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardFilterPattern;

/**
 * Stands before everything below {@code /console}: sets the security headers, knows who asks in
 * which language, and sends whoever is not signed in to the sign-in page.
 */
@Component(service = Filter.class)
@HttpWhiteboardFilterName("echelon-console-gate")
@HttpWhiteboardFilterPattern("/console/*")
@HttpWhiteboardFilterAsyncSupported
public final class ConsoleGate extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String SIGN_IN = "/console/sign-in";
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none';"
          + " base-uri 'none'";

  private final transient Authentication authentication;
  private final transient Sessions sessions;

  @Activate
  public ConsoleGate(
      @Reference(policyOption = GREEDY) Authentication authentication,
      @Reference(policyOption = GREEDY) Sessions sessions) {
    this.authentication = authentication;
    this.sessions = sessions;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Server", "Echelon");
    Cookies.of(request, Cookies.LANGUAGE)
        .map(Locale::forLanguageTag)
        .filter(l -> l.equals(Locale.ENGLISH) || l.equals(Locale.CHINESE))
        .ifPresent(language -> Languages.choose(request, language));
    if (signedIn(request) || isOpen(request.getRequestURI())) {
      chain.doFilter(request, response);
      return;
    }
    String signIn = SIGN_IN + "?next=" + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8);
    if (isOfScript(request)) {
      response.setHeader("HX-Redirect", signIn);
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      response.setHeader("Location", signIn);
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
  }

  private boolean signedIn(HttpServletRequest request) {
    Optional<Session> session =
        Cookies.of(request, Cookies.SESSION)
            .flatMap(id -> sessions.find(id, request.getHeader("Echelon-Renewal") == null));
    Optional<Caller> caller =
        session.flatMap(s -> authentication.caller(s.user())).filter(Caller::isStaff);
    caller.ifPresent(
        c -> {
          CallerSupplier.keep(request, c);
          request.setAttribute(Session.class.getName(), session.orElseThrow());
        });
    return caller.isPresent();
  }

  /** The session of a request that has passed the gate; empty of a guest. */
  public static Optional<Session> session(HttpServletRequest request) {
    return Optional.ofNullable((Session) request.getAttribute(Session.class.getName()));
  }

  private static boolean isOpen(String path) {
    return path.equals(SIGN_IN)
        || path.equals("/console/language")
        || path.startsWith("/console/assets/");
  }

  private static boolean isOfScript(HttpServletRequest request) {
    return request.getHeader("HX-Request") != null
        || request.getRequestURI().startsWith("/console/events/");
  }

  /** Where to go on after the sign-in; only pages can be gone back to. */
  private static String wanted(HttpServletRequest request) {
    if (!request.getMethod().equals("GET") || isOfScript(request)) {
      return "/console/";
    }
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }
}
