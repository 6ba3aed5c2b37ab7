package io.echelon.surface.console.internal;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A service of which only some methods do anything. */
final class Fake<T> {
  private final Class<T> type;
  private final Map<String, Function<List<Object>, Object>> answers = new HashMap<>();

  private Fake(Class<T> type) {
    this.type = type;
  }

  static <T> Fake<T> of(Class<T> type) {
    return new Fake<>(type);
  }

  Fake<T> on(String method, Function<List<Object>, Object> answer) {
    answers.put(method, answer);
    return this;
  }

  T service() {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              Function<List<Object>, Object> answer = answers.get(method.getName());
              if (answer != null) {
                return answer.apply(arguments == null ? List.of() : Arrays.asList(arguments));
              }
              return switch (method.getName()) {
                case "hashCode" -> System.identityHashCode(self);
                case "equals" -> self == arguments[0];
                case "toString" -> type.getSimpleName();
                default -> throw new UnsupportedOperationException(method.toString());
              };
            }));
  }
}
