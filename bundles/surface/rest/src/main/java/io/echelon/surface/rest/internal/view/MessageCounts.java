package io.echelon.surface.rest.internal.view;

import io.echelon.platform.notification.DeliveryState;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many messages there are.
 *
 * @param states by state, zeros included
 */
public record MessageCounts(Map<String, Long> states) {
  public static MessageCounts of(Map<DeliveryState, Long> counts) {
    Map<String, Long> states = new TreeMap<>();
    counts.forEach((state, count) -> states.put(state.name(), count));
    return new MessageCounts(states);
  }
}
