package io.echelon.surface.console.internal.page;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.access.Authentication;
import io.echelon.platform.base.Caller;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.session.ConsoleGate;
import io.echelon.surface.console.internal.session.Cookies;
import io.echelon.surface.console.internal.session.Session;
import io.echelon.surface.console.internal.session.Sessions;
import io.echelon.surface.console.internal.view.View;
import io.echelon.surface.http.JaasSignIn;
import java.net.URI;
import java.util.Arrays;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.FormParam;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where people sign in. */
@Component(service = Page.class)
@Path("sign-in")
public final class SignInPage implements Page {
  private final Authentication authentication;
  private final Sessions sessions;

  @Activate
  public SignInPage(
      @Reference(policyOption = GREEDY) Authentication authentication,
      @Reference(policyOption = GREEDY) Sessions sessions) {
    this.authentication = authentication;
    this.sessions = sessions;
  }

  /** The form, with a token that a cookie has as well; whoever is signed in is led on. */
  @GET
  public Response form(@Context HttpServletRequest request, @QueryParam("next") String next) {
    if (ConsoleGate.session(request).isPresent()) {
      return Redirect.to(Redirect.safe(next));
    }
    String token = Cookies.of(request, Cookies.GUEST).orElseGet(sessions::secret);
    return Response.ok(view(token, next))
        .header(HttpHeaders.SET_COOKIE, Cookies.set(request, Cookies.GUEST, token))
        .build();
  }

  /** Signs in; whoever is no staff has nothing to do here. The former session ends. */
  @POST
  public Response signIn(
      @Context HttpServletRequest request,
      @FormParam("name") String name,
      @FormParam("password") String password,
      @FormParam("csrf") String token,
      @FormParam("next") String next) {
    if (name == null || password == null || !isStaff(name, password)) {
      return Response.ok(
              view(token, next).with("failed", true).with("name", name == null ? "" : name))
          .build();
    }
    ConsoleGate.session(request).map(Session::id).ifPresent(sessions::end);
    Session session = sessions.open(name);
    return Response.seeOther(URI.create(Redirect.safe(next)))
        .header(HttpHeaders.SET_COOKIE, Cookies.set(request, Cookies.SESSION, session.id()))
        .header(HttpHeaders.SET_COOKIE, Cookies.forget(request, Cookies.GUEST))
        .build();
  }

  private boolean isStaff(String name, String password) {
    char[] secret = password.toCharArray();
    try {
      return JaasSignIn.accepts(name, secret)
          && authentication.caller(name).filter(Caller::isStaff).isPresent();
    } finally {
      Arrays.fill(secret, ' ');
    }
  }

  private static View view(String token, String next) {
    return View.of("sign-in").with("token", token).with("next", Redirect.safe(next));
  }
}
