package io.echelon.scoring.standard;

import io.echelon.spi.scoring.ScoringStrategy;
import java.util.List;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Offers every standard strategy as a service of its own while the bundle is active. */
@Component(
    immediate = true,
    service = {})
@Capability(
    namespace = "osgi.service",
    attribute = "objectClass:List<String>='io.echelon.spi.scoring.ScoringStrategy'",
    uses = ScoringStrategy.class)
public final class StandardScoring {
  private final List<ServiceRegistration<ScoringStrategy>> services;

  @Activate
  public StandardScoring(BundleContext context) {
    services =
        StandardStrategies.all().stream()
            .map(strategy -> context.registerService(ScoringStrategy.class, strategy, null))
            .toList();
  }

  @Deactivate
  void withdraw() {
    services.forEach(ServiceRegistration::unregister);
  }
}
