package io.echelon.itests.browser;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Copies of the first request of a platform that does not run, for other customers and times. */
final class ManyRequests {
  private static final int BLOCK = 2_000;
  private static final int RANKS = 8;
  private static final long SPREAD = micros(Duration.ofDays(30));
  private static final long WARNED = micros(Duration.ofHours(2));
  private static final long FIRST_ID = 1_000_000;

  private ManyRequests() {}

  /** Fills the Derby database of an installation. */
  static void in(Path installation, int number) {
    String url = "jdbc:derby:" + installation.resolve("data/derby/echelon");
    try (Connection connection = DriverManager.getConnection(url)) {
      connection.setAutoCommit(false);
      fill(connection, number);
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    try (Connection ended = DriverManager.getConnection(url + ";shutdown=true")) {
      throw new IllegalStateException("Derby still runs");
    } catch (SQLException e) {
      if (!"08006".equals(e.getSQLState())) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static void fill(Connection connection, int number) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet first = statement.executeQuery("select * from SERVICE_REQUEST order by ID")) {
      first.next();
      List<String> names = new ArrayList<>();
      List<Object> values = new ArrayList<>();
      for (int i = 1; i <= first.getMetaData().getColumnCount(); i++) {
        boolean isText = first.getMetaData().getColumnTypeName(i).equals("CLOB");
        names.add(first.getMetaData().getColumnName(i));
        values.add(isText ? first.getString(i) : first.getObject(i));
      }
      String sql =
          "insert into SERVICE_REQUEST (%s) values (%s)"
              .formatted(
                  String.join(",", names),
                  String.join(",", Collections.nCopies(names.size(), "?")));
      List<Long> customers = customers(connection);
      long due = (Long) values.get(names.indexOf("DUE_AT"));
      try (PreparedStatement insert = connection.prepareStatement(sql)) {
        for (int n = 0; n < number; n++) {
          long own = due + SPREAD / number * n;
          values.set(names.indexOf("ID"), FIRST_ID + n);
          values.set(names.indexOf("CUSTOMER_ID"), customers.get(n % customers.size()));
          values.set(names.indexOf("TIER_RANK"), n % RANKS + 1);
          values.set(names.indexOf("WARN_AT"), own - WARNED);
          values.set(names.indexOf("DUE_AT"), own);
          for (int i = 0; i < values.size(); i++) {
            insert.setObject(i + 1, values.get(i));
          }
          insert.addBatch();
          if (n % BLOCK == BLOCK - 1) {
            insert.executeBatch();
            connection.commit();
          }
        }
        insert.executeBatch();
      }
    }
  }

  private static List<Long> customers(Connection connection) throws SQLException {
    List<Long> ids = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select CUSTOMER_ID from MEMBERSHIP")) {
      while (rows.next()) {
        ids.add(rows.getLong(1));
      }
    }
    return ids;
  }

  /** Instants are stored as microseconds since 1970. */
  private static long micros(Duration duration) {
    return TimeUnit.NANOSECONDS.toMicros(duration.toNanos());
  }
}
