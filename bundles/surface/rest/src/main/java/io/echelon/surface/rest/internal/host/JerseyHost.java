package io.echelon.surface.rest.internal.host;

import io.echelon.surface.rest.internal.http.Languages;
import io.echelon.surface.rest.internal.problem.Problems;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.servlet.Servlet;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one servlet behind {@code /api/v1}. Serves the resources that are in service: when one comes
 * or goes it builds a new Jersey container beside the old one, swaps them and lets the old one
 * finish its requests.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("echelon-api")
@HttpWhiteboardServletPattern("/api/v1/*")
public final class JerseyHost extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(JerseyHost.class);
  private static final long DEBOUNCE_MILLIS = 50;

  private final transient Set<RestResource> resources = ConcurrentHashMap.newKeySet();
  private final transient AtomicReference<Generation> current = new AtomicReference<>();
  private final transient ScheduledExecutorService builder =
      Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "echelon-api-builder"));
  private transient ScheduledFuture<?> pending;
  private transient boolean inService;

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  public void addResource(RestResource resource) {
    resources.add(resource);
    scheduleBuild();
  }

  public void removeResource(RestResource resource) {
    resources.remove(resource);
    scheduleBuild();
  }

  @Override
  public synchronized void init() {
    inService = true;
    scheduleBuild();
  }

  @Override
  public void destroy() {
    synchronized (this) {
      inService = false;
    }
    swap(null);
  }

  @Deactivate
  public void stop() {
    destroy();
    builder.shutdownNow();
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Generation generation = current.get();
    while (generation != null && !generation.enter()) {
      generation = current.get();
    }
    if (generation == null) {
      response.setHeader("Retry-After", "1");
      Problems.starting(request.getRequestURI(), Languages.of(request)).writeTo(response);
      return;
    }
    try {
      generation.container().service(request, response);
    } finally {
      generation.leave();
    }
  }

  private synchronized void scheduleBuild() {
    if (!inService) {
      return;
    }
    if (pending != null) {
      pending.cancel(false);
    }
    pending = builder.schedule(this::build, DEBOUNCE_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void build() {
    try {
      Generation next =
          new Generation(JerseyContainer.build(Set.copyOf(resources), getServletConfig()));
      synchronized (this) {
        if (inService) {
          swap(next);
          return;
        }
      }
      next.retire();
    } catch (ServletException | RuntimeException | LinkageError e) {
      LOG.error("The API keeps its former resources: the new container can't be built", e);
    }
  }

  private void swap(Generation next) {
    Generation old = current.getAndSet(next);
    if (old != null) {
      old.retire();
    }
  }
}
