package io.echelon.persistence.plain;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
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

    @Override
    void drop(String name) {
      EmbeddedDataSource derby = new EmbeddedDataSource();
      derby.setDatabaseName("memory:" + name);
      derby.setConnectionAttributes("drop=true");
      try {
        derby.getConnection().close();
        throw new IllegalStateException(name + " was not dropped");
      } catch (SQLException e) {
        if (!GONE.contains(e.getSQLState())) {
          throw new IllegalStateException(e);
        }
      }
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

  /** By which Derby tells that a database was dropped, or has been before. */
  private static final Set<String> GONE = Set.of("08006", "XJ004");

  private static final AtomicInteger COUNT = new AtomicInteger();

  abstract DataSource unpooled(String name) throws SQLException;

  /** Drops what would fill the heap. */
  void drop(String name) {}

  /** A new, empty database; one in memory is dropped when the pool is closed. */
  public HikariDataSource create() throws SQLException {
    String name = "echelon" + COUNT.incrementAndGet();
    HikariConfig config = new HikariConfig();
    config.setDataSource(unpooled(name));
    config.setMaximumPoolSize(4);
    config.setMinimumIdle(0);
    return new HikariDataSource(config) {
      @Override
      public void close() {
        super.close();
        drop(name);
      }
    };
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
