package io.echelon.surface.http;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one servlet of a surface. Serves the JAX-RS resources that are in service: when one comes or
 * goes it builds a new Jersey container beside the old one, swaps them and lets the old one finish
 * its requests. Safe for use by several threads.
 */
public abstract class JerseyServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(JerseyServlet.class);
  private static final long DEBOUNCE_MILLIS = 50;

  private final transient Supplier<Set<Object>> providers;
  private final transient Set<Object> resources = ConcurrentHashMap.newKeySet();
  private final transient AtomicReference<Generation> current = new AtomicReference<>();
  private final transient ScheduledExecutorService builder;
  private transient ScheduledFuture<?> pending;
  private transient boolean inService;

  /**
   * @param thread name of the thread that builds containers
   * @param providers makes the surface's JAX-RS providers, anew for each container
   */
  protected JerseyServlet(String thread, Supplier<Set<Object>> providers) {
    this.providers = providers;
    this.builder = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, thread));
  }

  /** Answers while there is no container yet. */
  protected abstract void starting(HttpServletRequest request, HttpServletResponse response)
      throws IOException;

  /** A resource came. */
  protected final void add(Object resource) {
    resources.add(resource);
    scheduleBuild();
  }

  /** A resource went. */
  protected final void remove(Object resource) {
    resources.remove(resource);
    scheduleBuild();
  }

  /** Ends the service for good. */
  protected final void close() {
    destroy();
    builder.shutdownNow();
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

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Generation generation = current.get();
    while (generation != null && !generation.enter()) {
      generation = current.get();
    }
    if (generation == null) {
      response.setHeader("Retry-After", "1");
      starting(request, response);
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
          new Generation(
              JerseyContainer.build(providers.get(), Set.copyOf(resources), getServletConfig()));
      synchronized (this) {
        if (inService) {
          swap(next);
          return;
        }
      }
      next.retire();
    } catch (ServletException | RuntimeException | LinkageError e) {
      LOG.error("{} keeps its former resources: the new container can't be built", this, e);
    }
  }

  private void swap(Generation next) {
    Generation old = current.getAndSet(next);
    if (old != null) {
      old.retire();
    }
  }

  @Override
  public String toString() {
    return getClass().getSimpleName();
  }
}
