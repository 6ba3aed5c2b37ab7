package io.echelon.surface.console.internal.page.draft;

import com.fasterxml.jackson.databind.JsonNode;
import io.echelon.platform.base.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** In what two documents differ, place by place. */
final class Changes {
  private static final List<String> NAMES = List.of("code", "id", "date", "tier");

  private final List<Change> found = new ArrayList<>();

  private Changes() {}

  /**
   * @param place as a path whose steps are the names of members and the codes of what a list holds
   * @param before absent: it is new
   * @param after absent: it is gone
   */
  public record Change(String place, Optional<String> before, Optional<String> after) {}

  static List<Change> between(Optional<Object> before, Object after) {
    Changes changes = new Changes();
    changes.compare(
        "",
        before.<JsonNode>map(Json.mapper()::valueToTree).orElse(null),
        Json.mapper().valueToTree(after));
    return List.copyOf(changes.found);
  }

  private void compare(String place, JsonNode before, JsonNode after) {
    if (before == null || after == null || isLeaf(before) || isLeaf(after)) {
      if (before == null ? after != null : !before.equals(after)) {
        found.add(new Change(place, text(before), text(after)));
      }
      return;
    }
    Map<String, JsonNode> old = members(before);
    Map<String, JsonNode> now = members(after);
    Set<String> names = new LinkedHashSet<>(old.keySet());
    names.addAll(now.keySet());
    names.forEach(name -> compare(place + "/" + name, old.get(name), now.get(name)));
  }

  /** What holds nothing that could be told apart is compared as a whole. */
  private static boolean isLeaf(JsonNode node) {
    return node.isValueNode() || node.isArray() && (node.isEmpty() || node.get(0).isValueNode());
  }

  private static Map<String, JsonNode> members(JsonNode node) {
    Map<String, JsonNode> members = new LinkedHashMap<>();
    if (node.isObject()) {
      node.fields().forEachRemaining(field -> members.put(field.getKey(), field.getValue()));
      return members;
    }
    for (JsonNode element : node) {
      String name =
          NAMES.stream()
              .filter(n -> element.path(n).isTextual())
              .map(n -> element.get(n).asText())
              .findFirst()
              .orElseGet(() -> element.path("item").asText());
      String free = name;
      for (int i = 2; free.isEmpty() || members.containsKey(free); i++) {
        free = name + "." + i;
      }
      members.put(free, element);
    }
    return members;
  }

  private static Optional<String> text(JsonNode node) {
    return Optional.ofNullable(node).map(n -> n.isTextual() ? n.asText() : n.toString());
  }
}
