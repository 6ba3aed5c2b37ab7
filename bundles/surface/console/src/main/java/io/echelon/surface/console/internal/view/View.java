package io.echelon.surface.console.internal.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A page, or a part of one, that is still to be written. What resource methods answer.
 *
 * @param template name of the template without its ending
 * @param model what the template shows, by name; an empty {@code Optional} is a missing value
 */
public record View(String template, Map<String, Object> model) {
  public View {
    Objects.requireNonNull(template, "template");
    model = Map.copyOf(model);
  }

  /** A view that shows nothing yet. */
  public static View of(String template) {
    return new View(template, Map.of());
  }

  /** The same view with something more to show. */
  public View with(String name, Object value) {
    Map<String, Object> more = new HashMap<>(model);
    more.put(name, value);
    return new View(template, more);
  }
}
