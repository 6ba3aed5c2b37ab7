package io.echelon.itests.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The console's pages as somebody signed in gets them, without a browser around. */
final class Pages {
  private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
  private static final int WARM = 10;
  private static final int ROUNDS = 21;

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final String site;

  Pages(int port) {
    site = "http://127.0.0.1:" + port;
  }

  /** Whether there are pages yet. */
  boolean isReady() {
    return get("/console/sign-in").statusCode() == 200;
  }

  Pages signIn(String user, String password) {
    Matcher token = TOKEN.matcher(body(get("/console/sign-in")));
    if (!token.find()) {
      throw new AssertionError("a sign-in page without a token");
    }
    String form =
        "name=%s&password=%s&csrf=%s".formatted(coded(user), coded(password), token.group(1));
    String page =
        body(
            send(
                HttpRequest.newBuilder(URI.create(site + "/console/sign-in"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", site)
                    .POST(BodyPublishers.ofString(form))));
    if (!page.contains("/console/sign-out")) {
      throw new AssertionError("not signed in: " + page);
    }
    return this;
  }

  /** The median time until a page begins to arrive. */
  Duration firstByte(String path) {
    List<Duration> times = new ArrayList<>();
    for (int i = 0; i < WARM + ROUNDS; i++) {
      long start = System.nanoTime();
      HttpResponse<InputStream> answer = get(path);
      try {
        answer.body().read();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      if (i >= WARM) {
        times.add(Duration.ofNanos(System.nanoTime() - start));
      }
      if (answer.statusCode() != 200 || body(answer).isEmpty()) {
        throw new AssertionError(path + " → " + answer.statusCode());
      }
    }
    Collections.sort(times);
    return times.get(ROUNDS / 2);
  }

  private HttpResponse<InputStream> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(site + path)).GET());
  }

  private HttpResponse<InputStream> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String body(HttpResponse<InputStream> answer) {
    try (InputStream in = answer.body()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
