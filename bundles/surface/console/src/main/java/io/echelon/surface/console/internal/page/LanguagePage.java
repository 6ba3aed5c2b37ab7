package io.echelon.surface.console.internal.page;

import io.echelon.platform.base.Reasons;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.session.Cookies;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.FormParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Component;

/** Switches the language, for whoever is signed in and on the sign-in page. */
@Component(service = Page.class)
@Path("language")
public final class LanguagePage implements Page {
  private static final Reasons REASONS = new Reasons(Fields.class);

  @POST
  public Response choose(
      @Context HttpServletRequest request,
      @FormParam("language") String language,
      @FormParam("next") String next) {
    Locale chosen =
        Optional.ofNullable(language)
            .map(Locale::forLanguageTag)
            .filter(l -> l.equals(Locale.ENGLISH) || l.equals(Locale.CHINESE))
            .orElseThrow(() -> REASONS.invalid("language"));
    return Response.seeOther(URI.create(Redirect.safe(next)))
        .header(HttpHeaders.SET_COOKIE, Cookies.language(request, chosen))
        .build();
  }
}
