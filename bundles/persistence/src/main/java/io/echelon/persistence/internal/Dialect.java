package io.echelon.persistence.internal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The databases the platform runs on, and the few points in which their SQL differs. */
public enum Dialect {
  DERBY("org.eclipse.persistence.platform.database.DerbyPlatform", "VALUES NEXT VALUE FOR ", ""),
  POSTGRESQL(
      "org.eclipse.persistence.platform.database.PostgreSQLPlatform", "SELECT NEXTVAL('", "')");

  private final String platform;
  private final String beforeSequence;
  private final String afterSequence;

  Dialect(String platform, String beforeSequence, String afterSequence) {
    this.platform = platform;
    this.beforeSequence = beforeSequence;
    this.afterSequence = afterSequence;
  }

  /**
   * The dialect of a database.
   *
   * @throws IllegalStateException naming the product, if the platform does not support it
   */
  public static Dialect of(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      String product = connection.getMetaData().getDatabaseProductName();
      if (product.contains("Derby")) {
        return DERBY;
      }
      if (product.contains("PostgreSQL")) {
        return POSTGRESQL;
      }
      throw new IllegalStateException("unsupported database: " + product);
    }
  }

  /** EclipseLink's class for the database. */
  String platform() {
    return platform;
  }

  /**
   * How many keys a list query looks up at once. Derby probes an index by the first column of an IN
   * list only and would scan for the others; it runs in our process, so that one by one is cheap.
   */
  int keysAtOnce() {
    return this == DERBY ? 1 : 500;
  }

  /**
   * What makes a query take no locks, where it otherwise would: for rows that nobody changes. Derby
   * locks each row that it reads, for a moment.
   */
  String withoutLocks() {
    return this == DERBY ? " with ur" : "";
  }

  /** The query for a sequence's next value. */
  String nextValue(String sequence) {
    return beforeSequence + sequence + afterSequence;
  }
}
