package io.echelon.persistence.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.persistence.PersistenceException;

/**
 * SQL on a transaction's connection. Parameters may be anything {@link Binding} takes. Failures of
 * the database come as the platform's exceptions.
 */
public final class Jdbc {
  private static final int FETCH = 1_000;
  private final Connection connection;
  private final Dialect dialect;
  private final Transaction transaction;

  Jdbc(Connection connection, Dialect dialect, Transaction transaction) {
    this.connection = connection;
    this.dialect = dialect;
    this.transaction = transaction;
  }

  /** Makes a value of the row at which a result stands. */
  @FunctionalInterface
  public interface RowMapper<T> {
    T map(ResultSet row) throws SQLException;
  }

  /** The parameters of one statement of a batch. */
  @FunctionalInterface
  public interface Parameters<T> {
    Object[] of(T item);
  }

  /** All rows of a query. */
  public <T> List<T> list(String sql, RowMapper<T> mapper, Object... parameters) {
    List<T> rows = new ArrayList<>();
    each(sql, mapper, rows::add, parameters);
    return rows;
  }

  /** The first row of a query. */
  public <T> Optional<T> first(String sql, RowMapper<T> mapper, Object... parameters) {
    return list(sql, mapper, parameters).stream().findFirst();
  }

  /**
   * As {@link #each}, without locks: for rows that are never changed, and readers whom a row does
   * not harm that is about to be.
   */
  public <T> void eachUnlocked(
      String sql, RowMapper<T> mapper, Consumer<? super T> consumer, Object... parameters) {
    each(sql + dialect.withoutLocks(), mapper, consumer, parameters);
  }

  /** Hands over the rows of a query one by one; never holds all of them. */
  public <T> void each(
      String sql, RowMapper<T> mapper, Consumer<? super T> consumer, Object... parameters) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(FETCH);
      Binding.bind(statement, parameters);
      read(statement, mapper, consumer);
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  /**
   * Hands over the rows whose column has one of the keys, however many these are.
   *
   * @param sql a query up to its last condition, which must use an index together with the column
   * @param parameters those of the query
   */
  public <T> void eachByKey(
      String sql,
      String column,
      Collection<?> keys,
      RowMapper<T> mapper,
      Consumer<? super T> consumer,
      Object... parameters) {
    List<Object> all = List.copyOf(keys);
    int atOnce = dialect.keysAtOnce();
    int whole = all.size() / atOnce * atOnce;
    String list = sql + column + " in ";
    eachChunk(list, all.subList(0, whole), atOnce, mapper, consumer, parameters);
    eachChunk(
        list, all.subList(whole, all.size()), all.size() - whole, mapper, consumer, parameters);
  }

  /** One statement, prepared once, for chunks of the same size. */
  private <T> void eachChunk(
      String list,
      List<Object> keys,
      int size,
      RowMapper<T> mapper,
      Consumer<? super T> consumer,
      Object... parameters) {
    if (keys.isEmpty()) {
      return;
    }
    String sql = list + InList.placeholders(size);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(FETCH);
      for (int from = 0; from < keys.size(); from += size) {
        List<Object> bound = new ArrayList<>(List.of(parameters));
        bound.addAll(keys.subList(from, from + size));
        Binding.bind(statement, bound.toArray());
        read(statement, mapper, consumer);
      }
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  private static <T> void read(
      PreparedStatement statement, RowMapper<T> mapper, Consumer<? super T> consumer)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        consumer.accept(mapper.map(rows));
      }
    }
  }

  /** Runs one statement and returns how many rows it changed. */
  public int update(String sql, Object... parameters) {
    transaction.requireWrite();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      Binding.bind(statement, parameters);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  /**
   * Runs one statement that calls a table function.
   *
   * @param function the class that the function names: Derby looks it up through the thread's
   *     context class loader
   */
  public int update(Class<?> function, String sql) {
    return ContextLoader.call(function, () -> update(sql));
  }

  /** Whether rows can be inserted from a table function written in Java. */
  public boolean hasTableFunctions() {
    return dialect == Dialect.DERBY;
  }

  /**
   * Runs a statement once per item, in one batch.
   *
   * @return how many rows each changed, or {@link java.sql.Statement#SUCCESS_NO_INFO}
   */
  public <T> int[] batch(String sql, Collection<T> items, Parameters<T> parameters) {
    transaction.requireWrite();
    if (items.isEmpty()) {
      return new int[0];
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (T item : items) {
        Binding.bind(statement, parameters.of(item));
        statement.addBatch();
      }
      return statement.executeBatch();
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  /** The next value of a sequence. */
  public long next(String sequence) {
    return first(dialect.nextValue(sequence), row -> row.getLong(1)).orElseThrow();
  }

  private static RuntimeException failed(String sql, SQLException e) {
    return Failures.translate(new PersistenceException("failed: " + sql, e));
  }
}
