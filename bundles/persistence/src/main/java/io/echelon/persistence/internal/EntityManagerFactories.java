package io.echelon.persistence.internal;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;

/**
 * Builds EclipseLink on a data source, with neither Aries nor persistence.xml. What it would warn
 * of reaches the caller as an exception; a taken key is no matter for the log.
 */
final class EntityManagerFactories {
  /** EclipseLink keeps sessions by name; a name that was used could give back a closed one. */
  private static final AtomicLong SESSIONS = new AtomicLong();

  private EntityManagerFactories() {}

  static EntityManagerFactory create(DataSource dataSource, Dialect dialect) {
    Map<String, Object> properties =
        Map.of(
            "eclipselink.session-name", "echelon-" + SESSIONS.incrementAndGet(),
            "eclipselink.target-database", dialect.platform(),
            "eclipselink.weaving", "false",
            "eclipselink.cache.shared.default", "false",
            "eclipselink.jdbc.batch-writing", "JDBC",
            "eclipselink.logging.logger", "JavaLogger",
            "eclipselink.logging.level", "SEVERE");
    return ContextLoader.call(
        PersistenceProvider.class,
        () -> {
          EntityManagerFactory factory =
              new PersistenceProvider()
                  .createContainerEntityManagerFactory(
                      new EchelonUnit(dataSource, Entities.NAMES), properties);
          factory.createEntityManager().close(); // deploys now, so that a fault shows at boot
          return factory;
        });
  }
}
