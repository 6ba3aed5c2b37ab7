package io.echelon.itests.scenarios;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Fresh databases, pooled as in the distribution. */
final class Databases {
  private static final int POOL = 8;
  private static final String IN_MEMORY = "jdbc:derby:memory:";

  /** Derby reports success in this way. */
  private static final String DROPPED = "08006";

  private Databases() {}

  static DataSource derbyInMemory() {
    return pool(IN_MEMORY + UUID.randomUUID() + ";create=true");
  }

  static DataSource derby(Path directory) {
    return pool("jdbc:derby:" + directory + ";create=true");
  }

  /** Closes a pool; a database in memory would otherwise stay there as long as the JVM. */
  static void close(HikariDataSource pool) throws SQLException {
    pool.close();
    if (pool.getJdbcUrl().startsWith(IN_MEMORY)) {
      try {
        DriverManager.getConnection(pool.getJdbcUrl().replace(";create=true", ";drop=true"));
      } catch (SQLException e) {
        if (!e.getSQLState().equals(DROPPED)) {
          throw e;
        }
      }
    }
  }

  private static DataSource pool(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(POOL);
    return new HikariDataSource(config);
  }
}
