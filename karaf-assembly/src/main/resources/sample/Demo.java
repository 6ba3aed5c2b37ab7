import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows a running platform at work, as a client of its REST API: users, import, run, review,
 * approval, publication, tiers with their reasons, a request with its due time. What was done by an
 * earlier call is not done again.
 *
 * <pre>java Demo.java http://127.0.0.1:8181 PLATFORM_FOLDER SSH_PORT</pre>
 */
public final class Demo {
  private static final Map<String, String> ROLES = new LinkedHashMap<>();

  static {
    ROLES.put("analyst", "UNIT_ADMIN");
    ROLES.put("reviewer", "REVIEWER");
    ROLES.put("approver", "APPROVER");
    ROLES.put("agent", "AGENT");
    ROLES.put("auditor", "AUDITOR");
  }

  private static final String UNIT = "/api/v1/units/telecom";
  private static final String RUN = "sample-1";
  private static final String JSON = "application/json";
  private static final String TEXT = "text/plain";
  private static final long PAUSE_MILLIS = 300;
  private static final long START_SECONDS = 60;
  private static final int PASSWORD_BYTES = 15;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Properties logins = new Properties();
  private final String address;
  private final Path platform;
  private final String sshPort;
  private final Path loginsFile;

  private Demo(String address, Path platform, String sshPort) {
    this.address = address;
    this.sshPort = sshPort;
    this.platform = platform;
    this.loginsFile = platform.resolveSibling("logins.properties");
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    new Demo(arguments[0], Path.of(arguments[1]), arguments[2]).show();
  }

  private void show() throws IOException, InterruptedException {
    createUsers();
    String run = publishedRun();
    printTiers(run);
    for (String tier : List.of("A2", "B1")) {
      heading("Why a customer is " + tier);
      String number = first(get("analyst", run + "/lines?limit=1&rated=" + tier), "number");
      System.out.println(read("agent", UNIT + "/customers/" + number + "/explanation", TEXT));
    }
    printRequest(first(get("analyst", run + "/lines?limit=1&rated=A2"), "number"));
    printLogins();
  }

  /** The sample's users, with passwords made here. */
  private void createUsers() throws IOException, InterruptedException {
    if (Files.exists(loginsFile)) {
      try (var in = Files.newBufferedReader(loginsFile)) {
        logins.load(in);
      }
    }
    logins.setProperty("admin", initialPassword());
    awaitPlugIns();
    for (Map.Entry<String, String> user : ROLES.entrySet()) {
      if (!logins.containsKey(user.getKey())) {
        String password = newPassword();
        send(
            "admin",
            "POST",
            "/api/v1/users",
            JSON,
            BodyPublishers.ofString(
                """
                {"name":"%s","password":"%s","roles":["%s"],"units":["telecom"]}"""
                    .formatted(user.getKey(), password, user.getValue())));
        logins.setProperty(user.getKey(), password);
        store();
      }
    }
  }

  /** The API opens piece by piece while the platform starts; the plug-ins come last. */
  private void awaitPlugIns() throws IOException, InterruptedException {
    String user = logins.containsKey("analyst") ? "analyst" : "admin";
    HttpRequest plugIns = request(user, "/api/v1/plugins", JSON).GET().build();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
    String seen = "";
    while (!(seen.contains("scoring") && seen.contains("catalog") && seen.contains("channel"))) {
      if (System.nanoTime() > end) {
        throw new IOException("the platform did not come up whole: " + seen);
      }
      Thread.sleep(PAUSE_MILLIS);
      seen = http.send(plugIns, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
    }
  }

  private String initialPassword() throws IOException {
    Path file = platform.resolve("data/initial-admin-password");
    return Files.exists(file)
        ? Files.readString(file).trim()
        : logins.getProperty("admin", "(not known here)");
  }

  private void store() throws IOException {
    if (!Files.exists(loginsFile)
        && loginsFile.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          loginsFile,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    try (var out = Files.newBufferedWriter(loginsFile)) {
      logins.store(out, "Generated logins of the sample's users");
    }
  }

  /** Brings the sample's run to its publication, from wherever an earlier call left it. */
  private String publishedRun() throws IOException, InterruptedException {
    Matcher known =
        Pattern.compile("\"id\":([0-9]+),\"unit\":\"telecom\",\"name\":\"" + RUN + "\"")
            .matcher(get("analyst", UNIT + "/runs"));
    String run = known.find() ? UNIT + "/runs/" + known.group(1) : importAndRate();
    String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    while (true) {
      String state = first(get("analyst", run), "state");
      switch (state) {
        case "SCORING" -> Thread.sleep(PAUSE_MILLIS);
        case "IN_REVIEW" -> {
          correctOne(run);
          post("reviewer", run + "/submission", "{\"comment\":\"reviewed by the sales side\"}");
          System.out.println("Reviewed and submitted by reviewer");
        }
        case "AWAITING_APPROVAL" -> {
          post("approver", run + "/approval", "{\"comment\":\"agreed\"}");
          System.out.println("Approved by approver");
        }
        case "APPROVED" -> {
          post("approver", run + "/publication", "{\"effectiveFrom\":\"" + today + "\"}");
          System.out.println("Published from " + today);
        }
        case "PUBLISHED" -> {
          return run;
        }
        default -> throw new IllegalStateException("the sample's run is " + state);
      }
    }
  }

  private String importAndRate() throws IOException, InterruptedException {
    Path sample = platform.resolve("sample/telecom");
    send(
        "analyst",
        "PUT",
        UNIT + "/import-mappings/sample",
        JSON,
        BodyPublishers.ofFile(sample.resolve("mapping.json")));
    HttpResponse<String> started =
        send(
            "analyst",
            "POST",
            UNIT + "/imports?mapping=sample",
            "text/csv",
            BodyPublishers.ofFile(sample.resolve("customers.csv")));
    String job = UNIT + "/jobs/" + first(started.body(), "id");
    String state = first(started.body(), "state");
    while (state.equals("QUEUED") || state.equals("RUNNING")) {
      Thread.sleep(PAUSE_MILLIS);
      String now = get("analyst", job);
      state = first(now, "state");
      System.out.print("\rImporting the sample: " + counts(now));
    }
    System.out.println();
    HttpResponse<String> rated =
        post(
            "analyst",
            UNIT + "/runs",
            """
            {"name":"%s","asOf":"%s"}"""
                .formatted(RUN, LocalDate.now(ZoneId.of("Asia/Shanghai"))));
    System.out.println("Rating all customers as run " + RUN);
    return UNIT + "/runs/" + first(rated.body(), "id");
  }

  /** A reviewer knows more than the figures: one customer is lifted, with the reason. */
  private void correctOne(String run) throws IOException, InterruptedException {
    if (get("analyst", run + "/corrections").contains("\"to\"")) {
      return;
    }
    String number = first(get("analyst", run + "/lines?limit=1&rated=C"), "number");
    post(
        "reviewer",
        run + "/corrections",
        """
        {"number":"%s","tier":"B2","reason":"moves its network to us in spring"}"""
            .formatted(number));
    System.out.println("Corrected " + number + " from C to B2 by reviewer");
  }

  private void printTiers(String run) throws IOException, InterruptedException {
    heading("Customers by tier");
    Matcher tiers =
        Pattern.compile("\\{(?:\"tier\":\"([^\"]+)\",)?\"customers\":([0-9]+)}")
            .matcher(get("analyst", run));
    while (tiers.find()) {
      int customers = Integer.parseInt(tiers.group(2));
      String tier = tiers.group(1) == null ? "not ratable" : tiers.group(1);
      System.out.printf("  %-12s %4d  %s%n", tier, customers, "#".repeat((customers + 1) / 2));
    }
  }

  private void printRequest(String number) throws IOException, InterruptedException {
    heading("A request and its receipt");
    HttpRequest.Builder request =
        request("agent", "/api/v1/channels/web/requests", JSON)
            .header("Content-Type", JSON)
            .header("Idempotency-Key", "sample-request-1")
            .POST(
                BodyPublishers.ofString(
                    """
                    {"unit":"telecom","item":"network-coverage","customerNumber":"%s",
                     "subject":"No signal in the lifts of building 2"}"""
                        .formatted(number)));
    String receipt = answer(request.build()).body();
    System.out.println("  " + first(receipt, "acknowledgement").replace("\\\"", "\""));
    System.out.println();
    System.out.println(
        read(
            "agent", UNIT + "/requests/" + first(receipt, "requestNumber") + "/explanation", TEXT));
  }

  private void printLogins() {
    heading("The platform is running");
    System.out.println("  Console      " + address + "/console/");
    System.out.println("  API          " + address + "/api/v1");
    System.out.println("  Description  " + address + "/api/openapi.json");
    System.out.println(
        "  Shell        " + platform.resolve("bin/client") + " -a " + sshPort + " -u USER");
    System.out.println("  Stop         " + platform.resolve("bin/stop"));
    System.out.println();
    System.out.printf("  %-10s %-16s %s%n", "user", "role", "password");
    System.out.printf("  %-10s %-16s %s%n", "admin", "PLATFORM_ADMIN", logins.get("admin"));
    ROLES.forEach(
        (user, role) -> System.out.printf("  %-10s %-16s %s%n", user, role, logins.get(user)));
    System.out.println("  (kept in " + loginsFile + ")");
  }

  private String get(String user, String path) throws IOException, InterruptedException {
    return read(user, path, JSON);
  }

  private String read(String user, String path, String form)
      throws IOException, InterruptedException {
    return answer(request(user, path, form).GET().build()).body();
  }

  private HttpResponse<String> post(String user, String path, String json)
      throws IOException, InterruptedException {
    return send(user, "POST", path, JSON, BodyPublishers.ofString(json));
  }

  private HttpResponse<String> send(
      String user, String method, String path, String type, BodyPublisher body)
      throws IOException, InterruptedException {
    return answer(
        request(user, path, JSON).header("Content-Type", type).method(method, body).build());
  }

  private HttpRequest.Builder request(String user, String path, String form) {
    String login = user + ":" + logins.getProperty(user);
    return HttpRequest.newBuilder(URI.create(address + path))
        .header("Accept", form)
        .header("Accept-Language", Locale.getDefault().toLanguageTag())
        .header(
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
  }

  private HttpResponse<String> answer(HttpRequest request)
      throws IOException, InterruptedException {
    HttpResponse<String> response =
        http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    if (response.statusCode() >= 400) {
      throw new IOException(
          request.method() + " " + request.uri().getPath() + " was refused: " + response.body());
    }
    return response;
  }

  /** Value of a name's first appearance: enough JSON for a client without a library. */
  private static String first(String json, String name) {
    Matcher value =
        Pattern.compile("\"" + name + "\":(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([0-9]+))").matcher(json);
    if (!value.find()) {
      throw new IllegalStateException("no " + name + " in " + json);
    }
    return value.group(1) != null ? value.group(1) : value.group(2);
  }

  private static String counts(String job) {
    Matcher counts = Pattern.compile("\"counts\":\\{([^}]*)}").matcher(job);
    return counts.find() ? counts.group(1).replace("\"", "").replace(",", ", ") : "";
  }

  private static String newPassword() {
    byte[] bytes = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static void heading(String text) {
    System.out.println();
    System.out.println("== " + text);
    System.out.println();
  }
}
