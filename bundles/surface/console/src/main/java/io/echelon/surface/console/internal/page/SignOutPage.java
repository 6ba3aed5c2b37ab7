package io.echelon.surface.console.internal.page;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.session.ConsoleGate;
import io.echelon.surface.console.internal.session.Cookies;
import io.echelon.surface.console.internal.session.Session;
import io.echelon.surface.console.internal.session.Sessions;
import java.net.URI;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ends the session. */
@Component(service = Page.class)
@Path("sign-out")
public final class SignOutPage implements Page {
  private final Sessions sessions;

  @Activate
  public SignOutPage(@Reference(policyOption = GREEDY) Sessions sessions) {
    this.sessions = sessions;
  }

  @POST
  public Response signOut(@Context HttpServletRequest request) {
    ConsoleGate.session(request).map(Session::id).ifPresent(sessions::end);
    return Response.seeOther(URI.create("/console/sign-in"))
        .header(HttpHeaders.SET_COOKIE, Cookies.forget(request, Cookies.SESSION))
        .build();
  }
}
