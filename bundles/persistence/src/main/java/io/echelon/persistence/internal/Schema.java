package io.echelon.persistence.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/**
 * Brings a database to the newest schema. Changes only go forward. On Derby, which one process has
 * to itself, a lock that a killed process left is released first; on PostgreSQL it may be another
 * node's.
 */
public final class Schema {
  /** The changelog that includes all others. */
  static final String CHANGELOG = "db/changelog.xml";

  /** Held, so that the level set on it is not lost with it. */
  private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

  private Schema() {}

  /** Migrates to the newest schema. */
  public static void migrate(DataSource dataSource) throws SQLException {
    migrate(dataSource, CHANGELOG);
  }

  /** Runs what a changelog holds and the database has not seen. */
  static void migrate(DataSource dataSource, String changelog) throws SQLException {
    boolean alone = Dialect.of(dataSource) == Dialect.DERBY;
    LIQUIBASE.setLevel(Level.WARNING);
    try (Connection connection = dataSource.getConnection()) {
      ContextLoader.call(
          Liquibase.class,
          () -> {
            Scope.child(
                Map.of(
                    Scope.Attr.ui.name(),
                    new LoggerUIService(),
                    "liquibase.analytics.enabled",
                    false),
                () -> update(connection, changelog, alone));
            return null;
          });
    } catch (SQLException e) {
      throw e;
    } catch (Exception e) {
      throw new SQLException("schema migration failed: " + e.getMessage(), e);
    }
  }

  private static void update(Connection connection, String changelog, boolean alone)
      throws Exception {
    var database =
        DatabaseFactory.getInstance()
            .findCorrectDatabaseImplementation(new JdbcConnection(connection));
    try (var resources = new ClassLoaderResourceAccessor(Schema.class.getClassLoader())) {
      Liquibase liquibase = new Liquibase(changelog, resources, database);
      liquibase.setShowSummary(UpdateSummaryEnum.OFF);
      liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
      if (alone) {
        liquibase.forceReleaseLocks();
      }
      liquibase.update(new Contexts());
    }
  }
}
