package io.echelon.itests.scenarios;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** Typed component configurations from their defaults and a few values, as the container does. */
final class Configs {
  private Configs() {}

  static <A> A of(Class<A> type, String... namesAndValues) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                values.containsKey(method.getName())
                    ? typed(values.get(method.getName()), method.getReturnType())
                    : method.getDefaultValue()));
  }

  private static Object typed(String value, Class<?> type) {
    return type == int.class ? (Object) Integer.valueOf(value) : value;
  }
}
