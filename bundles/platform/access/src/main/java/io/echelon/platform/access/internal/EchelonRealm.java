package io.echelon.platform.access.internal;

import io.echelon.platform.access.Authentication;
import io.echelon.platform.base.Caller;
import java.util.Map;
import java.util.Optional;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.AppConfigurationEntry.LoginModuleControlFlag;
import org.apache.karaf.jaas.boot.ProxyLoginModule;
import org.apache.karaf.jaas.config.JaasRealm;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The container's realm {@code karaf} for ssh, JMX and HTTP, in place of the one that reads
 * users.properties. Waits for nothing: {@link Authentication} is looked up at each sign-in, and
 * while it is not there nobody gets in.
 */
@Component(service = JaasRealm.class, immediate = true)
public final class EchelonRealm implements JaasRealm, SignInCheck {
  private static final String NAME = "karaf";

  /** The container's own realm has 0. */
  private static final int RANK = 100;

  private final BundleContext context;

  @Activate
  public EchelonRealm(BundleContext context) {
    this.context = context;
  }

  @Override
  public String getName() {
    return NAME;
  }

  @Override
  public int getRank() {
    return RANK;
  }

  @Override
  public AppConfigurationEntry[] getEntries() {
    Map<String, Object> options =
        Map.of(
            ProxyLoginModule.PROPERTY_MODULE,
            EchelonLoginModule.class.getName(),
            ProxyLoginModule.PROPERTY_BUNDLE,
            Long.toString(context.getBundle().getBundleId()),
            SignInCheck.OPTION,
            this);
    return new AppConfigurationEntry[] {
      new AppConfigurationEntry(
          ProxyLoginModule.class.getName(), LoginModuleControlFlag.REQUIRED, options)
    };
  }

  @Override
  public Optional<Caller> check(String name, char[] password) {
    ServiceReference<Authentication> reference = context.getServiceReference(Authentication.class);
    Authentication authentication = reference == null ? null : context.getService(reference);
    if (authentication == null) {
      return Optional.empty();
    }
    try {
      return authentication.authenticate(name, password);
    } finally {
      context.ungetService(reference);
    }
  }
}
