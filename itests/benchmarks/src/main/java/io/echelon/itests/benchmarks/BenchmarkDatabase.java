package io.echelon.itests.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A kind of database on disk, pooled as in production. Each is opened once in a process. */
enum BenchmarkDatabase {
  DERBY("call SYSCS_UTIL.SYSCS_UPDATE_STATISTICS(CURRENT SCHEMA, '%s', NULL)") {
    @Override
    void connect(HikariConfig config, Path folder) {
      config.setJdbcUrl("jdbc:derby:" + folder + ";create=true");
    }
  },
  POSTGRESQL("vacuum analyze %s") {
    @Override
    void connect(HikariConfig config, Path folder) {
      config.setDataSource(server(folder));
    }
  };

  private final String settle;

  BenchmarkDatabase(String settle) {
    this.settle = settle;
  }

  abstract void connect(HikariConfig config, Path folder);

  HikariDataSource open(Path folder) {
    HikariConfig config = new HikariConfig();
    connect(config, folder);
    return new HikariDataSource(config);
  }

  /** Counts a table's rows for the optimizer, as the database does by itself after a while. */
  void settle(DataSource database, String table) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(settle.formatted(table));
    }
  }

  static long count(DataSource database, String table) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from " + table)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static DataSource server(Path folder) {
    try {
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setDataDirectory(folder)
              .setCleanDataDirectory(false)
              .setConnectConfig("reWriteBatchedInserts", "true")
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
      return server.getPostgresDatabase();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stop(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
