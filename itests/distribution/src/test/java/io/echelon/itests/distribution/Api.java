package io.echelon.itests.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** The REST API as one signed-in user calls it. Safe for use by several threads. */
public final class Api {
  public static final String JSON = "application/json";
  public static final String CSV = "text/csv";
  public static final String BYTES = "application/octet-stream";
  public static final String TEXT = "text/plain";

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final int port;
  private final String login;

  public Api(int port, String user, String password) {
    this.port = port;
    this.login =
        Base64.getEncoder()
            .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  public Answer get(String path) {
    return get(path, JSON);
  }

  public Answer get(String path, String accept, String... headers) {
    return send(request(path, accept, headers).GET());
  }

  public Answer post(String path, String json, String... headers) {
    return send("POST", path, JSON, json, headers);
  }

  public Answer put(String path, String json) {
    return send("PUT", path, JSON, json);
  }

  public Answer send(
      String method, String path, String contentType, String body, String... headers) {
    return send(
        request(path, JSON, headers)
            .header("Content-Type", contentType)
            .method(method, BodyPublishers.ofString(body)));
  }

  /** Submits a request of a telecom customer through the channel for web sites. */
  public Answer submit(String key, String customer, String subject) {
    return submit(key, "telecom", "network-coverage", customer, subject);
  }

  /** Submits a request for a customer through the channel for web sites. */
  public Answer submit(String key, String unit, String item, String customer, String subject) {
    return post(
        "/channels/web/requests",
        """
        {"unit":"%s","item":"%s","customerNumber":"%s","subject":"%s"}"""
            .formatted(unit, item, customer, subject),
        "Idempotency-Key",
        key);
  }

  /** The description of the API, which needs no sign-in. */
  public static Answer description(int port) {
    URI address = URI.create("http://127.0.0.1:" + port + "/api/openapi.json");
    return send(HttpRequest.newBuilder(address).timeout(PATIENCE));
  }

  private HttpRequest.Builder request(String path, String accept, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
            .timeout(PATIENCE)
            .header("Accept", accept)
            .header("Authorization", "Basic " + login);
    return headers.length == 0 ? request : request.headers(headers);
  }

  private static Answer send(HttpRequest.Builder builder) {
    HttpRequest request = builder.build();
    try {
      var response = HTTP.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Answer(
          request.method() + " " + request.uri(),
          response.statusCode(),
          response.headers(),
          response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(request.method() + " " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
