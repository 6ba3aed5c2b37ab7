package io.echelon.surface.http;

import io.echelon.platform.base.Caller;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.servlet.Servlet;
import javax.servlet.ServletConfig;
import javax.servlet.ServletException;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.process.internal.RequestScoped;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/** Builds Jersey containers of a surface's providers and some resources, and nothing found. */
final class JerseyContainer {
  private static final Map<String, Object> NOTHING_FOUND_BY_ITSELF =
      Map.of(
          ServerProperties.WADL_FEATURE_DISABLE, true,
          ServerProperties.BV_FEATURE_DISABLE, true,
          ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true,
          CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true,
          CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true,
          CommonProperties.JSON_PROCESSING_FEATURE_DISABLE, true,
          CommonProperties.MOXY_JSON_FEATURE_DISABLE, true);

  private static final Set<Class<?>> SHARED_PROVIDERS = Set.of(TimeParams.class, BodyLimits.class);

  private JerseyContainer() {}

  /** Jersey looks for its parts by the context class loader, so it gets its own while it starts. */
  static Servlet build(Set<Object> providers, Set<Object> resources, ServletConfig config)
      throws ServletException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ResourceConfig.class.getClassLoader());
    try {
      ServletContainer container = new ServletContainer(configure(providers, resources));
      container.init(config);
      return container;
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static ResourceConfig configure(Set<Object> providers, Set<Object> resources) {
    ResourceConfig config =
        new ResourceConfig()
            .setProperties(NOTHING_FOUND_BY_ITSELF)
            // behind a proxy only the browser knows what this site is called
            .property(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true)
            .registerClasses(SHARED_PROVIDERS)
            .registerInstances(providers)
            .register(new Binder(resources));
    resources.forEach(resource -> config.register(resource.getClass()));
    return config;
  }

  /** What Jersey does not make itself. */
  private static final class Binder extends AbstractBinder {
    private final Set<Object> resources;

    Binder(Set<Object> resources) {
      this.resources = resources;
    }

    @Override
    protected void configure() {
      resources.forEach(this::bindResource);
      bindFactory(CallerSupplier.class).to(Caller.class).in(RequestScoped.class);
      bindFactory(LanguageSupplier.class).to(Locale.class).in(RequestScoped.class);
    }

    @SuppressWarnings("unchecked")
    private <T> void bindResource(T resource) {
      bind(resource).to((Class<T>) resource.getClass());
    }
  }
}
