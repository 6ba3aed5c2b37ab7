package io.echelon.itests.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.SynchronousBundleListener;

/** The bundles and services that stand in the container, and what happens to them from now on. */
final class Standing implements SynchronousBundleListener, AutoCloseable {
  private static final int DISTURBED =
      BundleEvent.STOPPING
          | BundleEvent.STOPPED
          | BundleEvent.UNRESOLVED
          | BundleEvent.UPDATED
          | BundleEvent.UNINSTALLED;

  private static final String OURS = "(objectClass=io.echelon.*)";

  private final BundleContext context;
  private final Map<Long, String> bundles;
  private final Map<Long, String> services;
  private final Queue<String> disturbances = new ConcurrentLinkedQueue<>();

  Standing(BundleContext context) {
    this.context = context;
    bundles = bundles(context);
    services = services(context, OURS);
    context.addBundleListener(this);
  }

  @Override
  public void bundleChanged(BundleEvent event) {
    Bundle bundle = event.getBundle();
    if (bundles.containsKey(bundle.getBundleId()) && (event.getType() & DISTURBED) != 0) {
      disturbances.add(bundle.getSymbolicName() + " event " + event.getType());
    }
  }

  /**
   * What is gone, changed or was stopped for a moment.
   *
   * @param leaving parts of the names of bundles that were to go
   */
  List<String> disturbed(String... leaving) {
    List<String> all = new ArrayList<>(disturbances);
    Map<Long, String> bundlesNow = bundles(context);
    bundles.forEach((id, b) -> note(all, b, bundlesNow.get(id)));
    Map<Long, String> servicesNow = services(context, OURS);
    services.forEach((id, s) -> note(all, s, servicesNow.get(id)));
    return all.stream()
        .filter(line -> List.of(leaving).stream().noneMatch(line::contains))
        .toList();
  }

  private static void note(List<String> all, String before, String now) {
    if (!before.equals(now)) {
      all.add(before + " → " + now);
    }
  }

  /**
   * Waits until a unit's configuration has been written to its file, which sets it up once more.
   */
  static void untilSettled(BundleContext context, String unit) {
    Await.until(
        unit + " is configured",
        () -> services(context, "(&(code=" + unit + ")(felix.fileinstall.filename=*))"),
        found -> !found.isEmpty());
  }

  private static Map<Long, String> bundles(BundleContext context) {
    Map<Long, String> states = new TreeMap<>();
    for (Bundle b : context.getBundles()) {
      states.put(
          b.getBundleId(),
          "bundle "
              + b.getSymbolicName()
              + " state "
              + b.getState()
              + " modified "
              + b.getLastModified());
    }
    return states;
  }

  /** A bundle that restarts, and a component that is activated anew, has other service ids. */
  private static Map<Long, String> services(BundleContext context, String filter) {
    Map<Long, String> found = new TreeMap<>();
    try {
      ServiceReference<?>[] references = context.getAllServiceReferences(null, filter);
      for (ServiceReference<?> s : references == null ? new ServiceReference<?>[0] : references) {
        found.put(
            (Long) s.getProperty("service.id"),
            "service "
                + new TreeSet<>(List.of((String[]) s.getProperty("objectClass")))
                + " of "
                + context.getBundle((Long) s.getProperty("service.bundleid"))
                + " for "
                + s.getProperty("code"));
      }
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
    return found;
  }

  @Override
  public void close() {
    context.removeBundleListener(this);
  }
}
