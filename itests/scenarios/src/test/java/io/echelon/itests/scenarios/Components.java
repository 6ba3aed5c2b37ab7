package io.echelon.itests.scenarios;

import java.lang.reflect.Method;
import java.util.Arrays;

/** Calls the methods by which the container hands services to components. */
final class Components {
  private Components() {}

  static void call(Object component, String method, Object... arguments)
      throws ReflectiveOperationException {
    Method found =
        Arrays.stream(component.getClass().getDeclaredMethods())
            .filter(m -> m.getName().equals(method))
            .findFirst()
            .orElseThrow();
    found.setAccessible(true);
    found.invoke(component, arguments);
  }
}
