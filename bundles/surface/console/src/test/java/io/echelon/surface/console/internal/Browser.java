package io.echelon.surface.console.internal;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps cookies and fills in forms; follows nothing by itself. */
final class Browser {
  private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

  private final HttpClient http = HttpClient.newHttpClient();
  private final String root;
  private final Map<String, String> cookies = new TreeMap<>();
  private String token = "";

  Browser(String root) {
    this.root = root;
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    return send(request(path, headers).GET());
  }

  /** Posts a form with the token of the page that was opened last. */
  HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
    Map<String, String> all = new TreeMap<>(fields);
    all.putIfAbsent("csrf", token);
    return postAsItIs(path, all);
  }

  HttpResponse<String> postAsItIs(String path, Map<String, String> fields, String... headers)
      throws Exception {
    String body =
        fields.entrySet().stream()
            .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** The lines of an answer that does not end. */
  Stream<String> lines(String path) throws Exception {
    return http.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofLines()).body();
  }

  /** Sends a file as scripts do. */
  HttpResponse<String> send(String path, String file) throws Exception {
    return send(
        request(path, "X-CSRF-Token", token, "Content-Type", "application/octet-stream")
            .POST(HttpRequest.BodyPublishers.ofString(file)));
  }

  Browser signIn(String user) throws Exception {
    get("/console/sign-in");
    post("/console/sign-in", Map.of("name", user, "password", user + "-secret"));
    get("/console/units/telecom");
    return this;
  }

  String token() {
    return token;
  }

  String cookie(String name) {
    return cookies.get(name);
  }

  void keep(String name, String value) {
    cookies.put(name, value);
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path));
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(c -> c.getKey() + "=" + c.getValue())
              .collect(Collectors.joining("; ")));
    }
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    for (String cookie : answer.headers().allValues("Set-Cookie")) {
      String[] parts = cookie.split("[=;]", 3);
      if (parts[1].isEmpty()) {
        cookies.remove(parts[0]);
      } else {
        cookies.put(parts[0], parts[1]);
      }
    }
    Matcher found = TOKEN.matcher(answer.body());
    token = found.find() ? found.group(1) : token;
    return answer;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
