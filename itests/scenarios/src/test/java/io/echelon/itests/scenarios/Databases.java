package io.echelon.itests.scenarios;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Fresh databases, pooled as in the distribution. */
final class Databases {
  private static final int POOL = 8;
  private static final String IN_MEMORY = "jdbc:derby:memory:";

  /** Derby tells by an exception that a database was dropped. */
  private static final String DROPPED = "08006";

  private Databases() {}

  static DataSource derbyInMemory() {
    return pool(IN_MEMORY + UUID.randomUUID() + ";create=true");
  }

  static DataSource derby(Path directory) {
    return pool("jdbc:derby:" + directory + ";create=true");
  }

  /** Closes the pool; a database in memory is dropped, or the heap would keep it. */
  static void close(HikariDataSource pool) throws SQLException {
    pool.close();
    String name = pool.getJdbcUrl().split(";")[0];
    if (name.startsWith(IN_MEMORY)) {
      try (Connection gone = DriverManager.getConnection(name + ";drop=true")) {
        throw new IllegalStateException(name + " was not dropped");
      } catch (SQLException e) {
        if (!DROPPED.equals(e.getSQLState())) {
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
