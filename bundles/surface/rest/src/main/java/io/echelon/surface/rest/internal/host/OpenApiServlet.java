package io.echelon.surface.rest.internal.host;

import java.io.IOException;
import java.io.InputStream;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Serves the description of the API that was made when the bundle was built. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("echelon-openapi")
@HttpWhiteboardServletPattern("/api/openapi.json")
public final class OpenApiServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** The document's place in the bundle. */
  public static final String DOCUMENT = "/io/echelon/surface/rest/openapi.json";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (InputStream document = OpenApiServlet.class.getResourceAsStream(DOCUMENT)) {
      response.setContentType("application/json");
      document.transferTo(response.getOutputStream());
    }
  }
}
