package io.echelon.persistence.plain;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Counts the executions of prepared statements; a batch is one. */
public final class CountingDataSource {
  private final AtomicLong executions = new AtomicLong();
  private final DataSource counting;

  public CountingDataSource(DataSource counted) {
    counting = wrap(DataSource.class, counted);
  }

  public DataSource dataSource() {
    return counting;
  }

  public long executions() {
    return executions.get();
  }

  private <T> T wrap(Class<T> type, T target) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (target instanceof PreparedStatement && method.getName().startsWith("execute")) {
                executions.incrementAndGet();
              }
              try {
                return wrapResult(method.invoke(target, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private Object wrapResult(Object result) {
    if (result instanceof Connection connection) {
      return wrap(Connection.class, connection);
    }
    if (result instanceof PreparedStatement statement) {
      return wrap(PreparedStatement.class, statement);
    }
    return result;
  }
}
