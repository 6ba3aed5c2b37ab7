package io.echelon.itests.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A method and an address that the platform's own description names. */
record Route(String method, String path) {
  private static final Map<String, String> EXAMPLES =
      Map.ofEntries(
          Map.entry("{unit}", "telecom"),
          Map.entry("{path}", "requests"),
          Map.entry("{number}", "G999999"),
          Map.entry("{name}", "nobody"),
          Map.entry("{job}", "999999"),
          Map.entry("{version}", "1"),
          Map.entry("{id}", "999999"),
          Map.entry("{code}", "RED_LIST"),
          Map.entry("{step}", "1"),
          Map.entry("{calendar}", "cn"),
          Map.entry("{year}", "2026"),
          Map.entry("{kind}", "rating"),
          Map.entry("{file}", "G999999.pdf"),
          Map.entry("{format}", "pdf"));

  static List<Route> described(Installation platform) {
    List<Route> routes = new ArrayList<>();
    Api.description(platform.http())
        .expect(200)
        .at("/paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method ->
                            routes.add(new Route(method.toUpperCase(Locale.ROOT), path.getKey()))));
    return routes;
  }

  boolean isRead() {
    return method.equals("GET");
  }

  /** Whether it is also for the systems that submit requests. */
  boolean isOpenToChannels() {
    return path.startsWith("/channels/") || path.equals("/me") || path.equals("/health/live");
  }

  /** With examples in the place of its parameters. */
  String address() {
    String address = path.startsWith("/channels/") ? path.replace("{id}", "web") : path;
    for (Map.Entry<String, String> example : EXAMPLES.entrySet()) {
      address = address.replace(example.getKey(), example.getValue());
    }
    return address;
  }

  Answer call(Api user) {
    return isRead()
        ? user.get(address(), "*/*")
        : user.send(method, address(), contentType(), "{}");
  }

  private String contentType() {
    if (path.endsWith("/attachments")) {
      return Api.BYTES;
    }
    return path.matches(".*/(bulk-requests|imports|payments|mark-lists/.*)") ? Api.CSV : Api.JSON;
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
