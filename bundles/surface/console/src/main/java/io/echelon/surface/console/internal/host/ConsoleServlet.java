package io.echelon.surface.console.internal.host;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.surface.console.internal.session.ForgeryGate;
import io.echelon.surface.console.internal.view.Failures;
import io.echelon.surface.console.internal.view.Frames;
import io.echelon.surface.console.internal.view.Templates;
import io.echelon.surface.console.internal.view.ViewWriter;
import io.echelon.surface.console.internal.view.Words;
import io.echelon.surface.http.JerseyServlet;
import io.echelon.surface.http.Languages;
import java.io.IOException;
import java.util.Set;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The one servlet behind the console's pages. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("echelon-console")
@HttpWhiteboardServletPattern("/console/*")
public final class ConsoleServlet extends JerseyServlet {
  private static final long serialVersionUID = 1L;

  @Activate
  public ConsoleServlet(@Reference(policyOption = GREEDY) Frames frames) {
    this(new Templates(), frames);
  }

  private ConsoleServlet(Templates templates, Frames frames) {
    super(
        "echelon-console-builder",
        () -> Set.of(new ViewWriter(templates, frames), new Failures(), new ForgeryGate()));
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  public void addPage(Page page) {
    add(page);
  }

  public void removePage(Page page) {
    remove(page);
  }

  @Deactivate
  public void stop() {
    close();
  }

  @Override
  protected void starting(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().write(Words.text("common.starting").in(Languages.of(request)));
  }
}
