import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Speaks to the REST API in the name of one of the logins. */
final class Client {
  private static final String JSON = "application/json";
  private static final int FIRST_REFUSAL = 400;

  private final HttpClient http = HttpClient.newHttpClient();
  private final String address;
  private final Logins logins;

  /** Passwords are looked up by user at each call. */
  Client(String address, Logins logins) {
    this.address = address;
    this.logins = logins;
  }

  String get(String user, String path) throws IOException, InterruptedException {
    return read(user, path, JSON);
  }

  String read(String user, String path, String form) throws IOException, InterruptedException {
    return answer(request(user, path, form).GET().build()).body();
  }

  /** What is answered, be it a refusal. */
  String ask(String user, String path) throws IOException, InterruptedException {
    return sent(request(user, path, JSON).GET().build()).body();
  }

  HttpResponse<String> post(String user, String path, String json)
      throws IOException, InterruptedException {
    return send(user, "POST", path, JSON, BodyPublishers.ofString(json));
  }

  HttpResponse<String> send(
      String user, String method, String path, String type, BodyPublisher body)
      throws IOException, InterruptedException {
    return answer(
        request(user, path, JSON).header("Content-Type", type).method(method, body).build());
  }

  HttpRequest.Builder request(String user, String path, String form) throws IOException {
    String login = user + ":" + logins.password(user);
    return HttpRequest.newBuilder(URI.create(address + path))
        .header("Accept", form)
        .header("Accept-Language", Locale.getDefault().toLanguageTag())
        .header(
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
  }

  HttpResponse<String> answer(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = sent(request);
    if (response.statusCode() >= FIRST_REFUSAL) {
      throw new IOException(
          request.method() + " " + request.uri().getPath() + " was refused: " + response.body());
    }
    return response;
  }

  private HttpResponse<String> sent(HttpRequest request) throws IOException, InterruptedException {
    return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** Value of a name's first appearance: enough JSON for a client without a library. */
  static String first(String json, String name) {
    Matcher value =
        Pattern.compile("\"" + name + "\":(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([0-9]+))").matcher(json);
    if (!value.find()) {
      throw new IllegalStateException("no " + name + " in " + json);
    }
    return value.group(1) != null ? value.group(1) : value.group(2);
  }
}
