package io.echelon.platform.measurement;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Facts about one customer by indicator code. Immutable; equal if all values are equal.
 *
 * @param values by indicator code, sorted by it
 */
public record Facts(Map<String, FactValue> values) {

  /** No facts. */
  public static final Facts NONE = new Facts(Map.of());

  public Facts {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /** These facts with the newer ones put over them. */
  public Facts overlaidBy(Facts newer) {
    if (values.isEmpty()) {
      return newer;
    }
    Map<String, FactValue> merged = new TreeMap<>(values);
    merged.putAll(newer.values);
    return new Facts(merged);
  }
}
