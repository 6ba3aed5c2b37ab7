package io.echelon.surface.rest.internal.host;

import io.echelon.platform.base.Caller;
import io.echelon.surface.rest.internal.http.BodyLimits;
import io.echelon.surface.rest.internal.http.CallerSupplier;
import io.echelon.surface.rest.internal.http.JsonBody;
import io.echelon.surface.rest.internal.http.LanguageSupplier;
import io.echelon.surface.rest.internal.http.StaffGate;
import io.echelon.surface.rest.internal.http.TimeParams;
import io.echelon.surface.rest.internal.problem.ProblemMapper;
import io.echelon.surface.rest.internal.text.DueText;
import io.echelon.surface.rest.internal.text.ExplanationText;
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

/** Builds Jersey containers of the platform's providers and some resources, and nothing found. */
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

  private static final Set<Class<?>> PROVIDERS =
      Set.of(
          JsonBody.class,
          TimeParams.class,
          ExplanationText.class,
          DueText.class,
          ProblemMapper.class,
          BodyLimits.class,
          StaffGate.class);

  private JerseyContainer() {}

  /** Jersey looks for its parts by the context class loader, so it gets its own while it starts. */
  static Servlet build(Set<RestResource> resources, ServletConfig config) throws ServletException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ResourceConfig.class.getClassLoader());
    try {
      ServletContainer container = new ServletContainer(configure(resources));
      container.init(config);
      return container;
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static ResourceConfig configure(Set<RestResource> resources) {
    ResourceConfig config =
        new ResourceConfig()
            .setProperties(NOTHING_FOUND_BY_ITSELF)
            .registerClasses(PROVIDERS)
            .register(new Binder(resources));
    resources.forEach(resource -> config.register(resource.getClass()));
    return config;
  }

  /** What Jersey does not make itself. */
  private static final class Binder extends AbstractBinder {
    private final Set<RestResource> resources;

    Binder(Set<RestResource> resources) {
      this.resources = resources;
    }

    @Override
    protected void configure() {
      resources.forEach(this::bindResource);
      bindFactory(CallerSupplier.class).to(Caller.class).in(RequestScoped.class);
      bindFactory(LanguageSupplier.class).to(Locale.class).in(RequestScoped.class);
    }

    @SuppressWarnings("unchecked")
    private <T extends RestResource> void bindResource(T resource) {
      bind(resource).to((Class<T>) resource.getClass());
    }
  }
}
