package io.echelon.itests.benchmarks;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import javax.sql.DataSource;

/** Counts the statements that go through a data source. Used by one thread. */
final class StatementCounter {
  private long executed;

  DataSource around(DataSource dataSource) {
    return counting(DataSource.class, dataSource);
  }

  long executed() {
    return executed;
  }

  private <T> T counting(Class<T> type, Object target) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (target instanceof Statement && method.getName().startsWith("execute")) {
                executed++;
              }
              try {
                Object result = method.invoke(target, arguments);
                if (result instanceof PreparedStatement) {
                  return counting(PreparedStatement.class, result);
                }
                if (result instanceof Connection && !method.getName().equals("unwrap")) {
                  return counting(Connection.class, result);
                }
                return result instanceof Statement ? counting(Statement.class, result) : result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
