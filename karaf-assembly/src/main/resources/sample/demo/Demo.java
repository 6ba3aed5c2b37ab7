import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows a running platform at work, as a client of its REST API: users, import, run, review,
 * approval, publication, tiers with their reasons, a request with its due time. What was done by an
 * earlier call is not done again.
 *
 * <pre>java Demo http://127.0.0.1:8181 PLATFORM_FOLDER SSH_PORT</pre>
 */
public final class Demo {
  private static final String UNIT = "/api/v1/units/telecom";
  private static final String RUN = "sample-1";
  private static final String JSON = "application/json";
  private static final String TEXT = "text/plain";
  private static final long PAUSE_MILLIS = 300;
  private static final long START_SECONDS = 60;

  private final String address;
  private final Path platform;
  private final String sshPort;
  private final Logins logins;
  private final Client client;

  private Demo(String address, Path platform, String sshPort) throws IOException {
    this.address = address;
    this.sshPort = sshPort;
    this.platform = platform;
    this.logins = new Logins(platform);
    this.client = new Client(address, logins);
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    new Demo(arguments[0], Path.of(arguments[1]), arguments[2]).show();
  }

  private void show() throws IOException, InterruptedException {
    awaitPlugIns();
    logins.create(client);
    String run = publishedRun();
    printTiers(run);
    for (String tier : List.of("A2", "B1")) {
      heading("Why a customer is " + tier);
      String number =
          Client.first(client.get("analyst", run + "/lines?limit=1&rated=" + tier), "number");
      System.out.println(
          client.read("agent", UNIT + "/customers/" + number + "/explanation", TEXT));
    }
    printRequest(Client.first(client.get("analyst", run + "/lines?limit=1&rated=A2"), "number"));
    printLogins();
  }

  /** The API opens piece by piece while the platform starts; the plug-ins come last. */
  private void awaitPlugIns() throws IOException, InterruptedException {
    String user = logins.has("analyst") ? "analyst" : "admin";
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
    String seen = "";
    while (!(seen.contains("scoring") && seen.contains("catalog") && seen.contains("channel"))) {
      if (System.nanoTime() > end) {
        throw new IOException("the platform did not come up whole: " + seen);
      }
      Thread.sleep(PAUSE_MILLIS);
      seen = client.ask(user, "/api/v1/plugins");
    }
  }

  /** Brings the sample's run to its publication, from wherever an earlier call left it. */
  private String publishedRun() throws IOException, InterruptedException {
    Matcher known =
        Pattern.compile("\"id\":([0-9]+),\"unit\":\"telecom\",\"name\":\"" + RUN + "\"")
            .matcher(client.get("analyst", UNIT + "/runs"));
    String run = known.find() ? UNIT + "/runs/" + known.group(1) : importAndRate();
    String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    while (true) {
      String state = Client.first(client.get("analyst", run), "state");
      switch (state) {
        case "SCORING" -> Thread.sleep(PAUSE_MILLIS);
        case "IN_REVIEW" -> {
          correctOne(run);
          client.post(
              "reviewer", run + "/submission", "{\"comment\":\"reviewed by the sales side\"}");
          System.out.println("Reviewed and submitted by reviewer");
        }
        case "AWAITING_APPROVAL" -> {
          client.post("approver", run + "/approval", "{\"comment\":\"agreed\"}");
          System.out.println("Approved by approver");
        }
        case "APPROVED" -> {
          client.post("approver", run + "/publication", "{\"effectiveFrom\":\"" + today + "\"}");
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
    client.send(
        "analyst",
        "PUT",
        UNIT + "/import-mappings/sample",
        JSON,
        BodyPublishers.ofFile(sample.resolve("mapping.json")));
    HttpResponse<String> started =
        client.send(
            "analyst",
            "POST",
            UNIT + "/imports?mapping=sample",
            "text/csv",
            BodyPublishers.ofFile(sample.resolve("customers.csv")));
    String job = UNIT + "/jobs/" + Client.first(started.body(), "id");
    String state = Client.first(started.body(), "state");
    while (state.equals("QUEUED") || state.equals("RUNNING")) {
      Thread.sleep(PAUSE_MILLIS);
      String now = client.get("analyst", job);
      state = Client.first(now, "state");
      System.out.print("\rImporting the sample: " + counts(now));
    }
    System.out.println();
    HttpResponse<String> rated =
        client.post(
            "analyst",
            UNIT + "/runs",
            """
            {"name":"%s","asOf":"%s"}"""
                .formatted(RUN, LocalDate.now(ZoneId.of("Asia/Shanghai"))));
    System.out.println("Rating all customers as run " + RUN);
    return UNIT + "/runs/" + Client.first(rated.body(), "id");
  }

  /** A reviewer knows more than the figures: one customer is lifted, with the reason. */
  private void correctOne(String run) throws IOException, InterruptedException {
    if (client.get("analyst", run + "/corrections").contains("\"to\"")) {
      return;
    }
    String number = Client.first(client.get("analyst", run + "/lines?limit=1&rated=C"), "number");
    client.post(
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
            .matcher(client.get("analyst", run));
    while (tiers.find()) {
      int customers = Integer.parseInt(tiers.group(2));
      String tier = tiers.group(1) == null ? "not ratable" : tiers.group(1);
      System.out.printf("  %-12s %4d  %s%n", tier, customers, "#".repeat((customers + 1) / 2));
    }
  }

  private void printRequest(String number) throws IOException, InterruptedException {
    heading("A request and its receipt");
    HttpRequest.Builder request =
        client
            .request("agent", "/api/v1/channels/web/requests", JSON)
            .header("Content-Type", JSON)
            .header("Idempotency-Key", "sample-request-1")
            .POST(
                BodyPublishers.ofString(
                    """
                    {"unit":"telecom","item":"network-coverage","customerNumber":"%s",
                     "subject":"No signal in the lifts of building 2"}"""
                        .formatted(number)));
    String receipt = client.answer(request.build()).body();
    System.out.println("  " + Client.first(receipt, "acknowledgement").replace("\\\"", "\""));
    System.out.println();
    System.out.println(
        client.read(
            "agent",
            UNIT + "/requests/" + Client.first(receipt, "requestNumber") + "/explanation",
            TEXT));
  }

  private void printLogins() throws IOException {
    heading("The platform is running");
    System.out.println("  Console      " + address + "/console/");
    System.out.println("  API          " + address + "/api/v1");
    System.out.println("  Description  " + address + "/api/openapi.json");
    System.out.println(
        "  Shell        " + platform.resolve("bin/client") + " -a " + sshPort + " -u USER");
    System.out.println("  Stop         " + platform.resolve("bin/stop"));
    System.out.println();
    logins.print();
  }

  private static String counts(String job) {
    Matcher counts = Pattern.compile("\"counts\":\\{([^}]*)}").matcher(job);
    return counts.find() ? counts.group(1).replace("\"", "").replace(",", ", ") : "";
  }

  private static void heading(String text) {
    System.out.println();
    System.out.println("== " + text);
    System.out.println();
  }
}
