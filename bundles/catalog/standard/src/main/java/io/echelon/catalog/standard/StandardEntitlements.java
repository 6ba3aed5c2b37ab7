package io.echelon.catalog.standard;

import io.echelon.spi.catalog.EntitlementCatalog;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Offers every standard catalog as a service of its own while the bundle is active. */
@Component(
    immediate = true,
    service = {})
public final class StandardEntitlements {
  private final List<ServiceRegistration<EntitlementCatalog>> services;

  @Activate
  public StandardEntitlements(BundleContext context) {
    services =
        StandardCatalogs.all().stream()
            .map(catalog -> context.registerService(EntitlementCatalog.class, catalog, null))
            .toList();
  }

  @Deactivate
  void withdraw() {
    services.forEach(ServiceRegistration::unregister);
  }
}
