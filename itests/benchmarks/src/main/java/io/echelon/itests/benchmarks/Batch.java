package io.echelon.itests.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.LongFunction;
import javax.sql.DataSource;

/** Rows by hand. */
final class Batch {
  private static final int BLOCK = 2_000;

  private Batch() {}

  /** Runs a statement for each of many numbers, in one batch on the connection. */
  static void run(Connection connection, String sql, long from, long to, LongFunction<Object[]> row)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (long n = from; n < to; n++) {
        Object[] values = row.apply(n);
        for (int i = 0; i < values.length; i++) {
          statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** The same in transactions of 2,000. */
  static void fill(DataSource database, String sql, long from, long to, LongFunction<Object[]> row)
      throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      for (long block = from; block < to; block += BLOCK) {
        run(connection, sql, block, Math.min(to, block + BLOCK), row);
        connection.commit();
      }
    }
  }
}
