package io.echelon.itests.scenarios;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;

/** Fresh databases, pooled as in the distribution. */
final class Databases {
  private static final int POOL = 8;

  private Databases() {}

  static DataSource derbyInMemory() {
    return pool("jdbc:derby:memory:" + UUID.randomUUID() + ";create=true");
  }

  static DataSource derby(Path directory) {
    return pool("jdbc:derby:" + directory + ";create=true");
  }

  private static DataSource pool(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(POOL);
    return new HikariDataSource(config);
  }
}
