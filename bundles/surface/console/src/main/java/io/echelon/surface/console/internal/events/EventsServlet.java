package io.echelon.surface.console.internal.events;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.access.Authentication;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import io.echelon.platform.servicedesk.QueueFilter;
import io.echelon.surface.console.internal.session.ConsoleGate;
import io.echelon.surface.console.internal.session.Session;
import io.echelon.surface.console.internal.session.Sessions;
import io.echelon.surface.http.CallerSupplier;
import java.io.IOException;
import java.util.Optional;
import javax.servlet.AsyncContext;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * Server-sent events of the queue. A servlet of its own, because the streams of Jersey hold a
 * thread each here.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("echelon-console-events")
@HttpWhiteboardServletPattern("/console/events/queue")
@HttpWhiteboardServletAsyncSupported
public final class EventsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient LiveQueue queues;
  private final transient Sessions sessions;
  private final transient Authentication authentication;

  @Activate
  public EventsServlet(
      @Reference(policyOption = GREEDY) LiveQueue queues,
      @Reference(policyOption = GREEDY) Sessions sessions,
      @Reference(policyOption = GREEDY) Authentication authentication) {
    this.queues = queues;
    this.sessions = sessions;
    this.authentication = authentication;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Session> session = ConsoleGate.session(request);
    String unit = Optional.ofNullable(request.getParameter("unit")).orElse("");
    if (session.isEmpty() || CallerSupplier.of(request).filter(c -> maySee(c, unit)).isEmpty()) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    if (queues.isFull()) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    response.setContentType("text/event-stream;charset=UTF-8");
    AsyncContext connection = request.startAsync();
    connection.setTimeout(0);
    Stream stream = new Stream(connection, () -> isAllowed(session.get(), unit));
    stream.write("retry: 5000\n\n");
    queues.add(new Watched(unit, filter(request, session.get())), stream);
  }

  private static QueueFilter filter(HttpServletRequest request, Session session) {
    return new QueueFilter(
        Optional.ofNullable(request.getParameter("team")).filter(t -> !t.isEmpty()),
        Boolean.parseBoolean(request.getParameter("mine"))
            ? Optional.of(session.user())
            : Optional.empty());
  }

  private boolean isAllowed(Session session, String unit) {
    return sessions.find(session.id(), false).isPresent()
        && authentication.caller(session.user()).filter(c -> maySee(c, unit)).isPresent();
  }

  private static boolean maySee(Caller caller, String unit) {
    return caller.sees(unit) && caller.hasAny(Role.AGENT, Role.UNIT_ADMIN, Role.AUDITOR);
  }
}
