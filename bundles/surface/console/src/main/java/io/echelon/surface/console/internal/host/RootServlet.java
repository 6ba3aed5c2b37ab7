package io.echelon.surface.console.internal.host;

import java.util.Set;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Leads from the bare address to the console; answers for whatever nobody else does. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("echelon-root")
@HttpWhiteboardServletPattern({"/", "/console"})
public final class RootServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    if (!Set.of("/", "/console").contains(request.getRequestURI())) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Location", "/console/");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
  }
}
