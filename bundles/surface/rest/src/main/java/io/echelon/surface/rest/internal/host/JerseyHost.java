package io.echelon.surface.rest.internal.host;

import io.echelon.surface.http.JerseyServlet;
import io.echelon.surface.http.Languages;
import io.echelon.surface.rest.internal.http.JsonBody;
import io.echelon.surface.rest.internal.http.StaffGate;
import io.echelon.surface.rest.internal.problem.ProblemMapper;
import io.echelon.surface.rest.internal.problem.Problems;
import io.echelon.surface.rest.internal.text.DueText;
import io.echelon.surface.rest.internal.text.ExplanationText;
import java.io.IOException;
import java.util.Set;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The one servlet behind {@code /api/v1}. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("echelon-api")
@HttpWhiteboardServletPattern("/api/v1/*")
public final class JerseyHost extends JerseyServlet {
  private static final long serialVersionUID = 1L;

  public JerseyHost() {
    super("echelon-api-builder", JerseyHost::providers);
  }

  private static Set<Object> providers() {
    return Set.of(
        new JsonBody(), new ExplanationText(), new DueText(), new ProblemMapper(), new StaffGate());
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  public void addResource(RestResource resource) {
    add(resource);
  }

  public void removeResource(RestResource resource) {
    remove(resource);
  }

  @Deactivate
  public void stop() {
    close();
  }

  @Override
  protected void starting(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Problems.starting(request.getRequestURI(), Languages.of(request)).writeTo(response);
  }
}
