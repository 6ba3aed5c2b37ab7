package io.echelon.persistence.plain;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** The databases on which every store is tested, each pooled as in production. */
public enum TestDatabase {
  DERBY {
    @Override
    DataSource unpooled(String name) {
      EmbeddedDataSource derby = new EmbeddedDataSource();
      derby.setDatabaseName("memory:" + name + ";create=true");
      return derby;
    }
  },
  POSTGRESQL {
    @Override
    DataSource unpooled(String name) throws SQLException {
      try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE " + name);
      }
      return Server.POSTGRES.getDatabase("postgres", name);
    }
  };

  private static final AtomicInteger COUNT = new AtomicInteger();

  abstract DataSource unpooled(String name) throws SQLException;

  /** A new, empty database. */
  public HikariDataSource create() throws SQLException {
    HikariConfig config = new HikariConfig();
    config.setDataSource(unpooled("echelon" + COUNT.incrementAndGet()));
    config.setMaximumPoolSize(4);
    config.setMinimumIdle(0);
    return new HikariDataSource(config);
  }

  /** One server for the whole test run, stopped when the JVM ends. */
  private static final class Server {
    static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setConnectConfig("reWriteBatchedInserts", "true")
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void close(EmbeddedPostgres server) {
      try {
        server.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
