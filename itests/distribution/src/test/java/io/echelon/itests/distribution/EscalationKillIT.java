package io.echelon.itests.distribution;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.ClassRule;
import org.junit.Test;

/** The process dies while clocks run out; everybody is told of each all the same, and once. */
public class EscalationKillIT {
  @ClassRule
  public static final ServerProcess PROCESS = new ServerProcess("escalations", 18187, 18107);

  private static final String UNIT = Sample.UNIT;
  private static final int REQUESTS = 300;
  private static final int CLOCKS = 2 * REQUESTS;
  private static final int LEVELS = 3;
  private static final int KILLS = 3;
  private static final int SPREAD_MILLIS = 1_500;
  private static final String RULES =
      """
      {"downgrade":{"oneStep":false,"graceDays":0,"noticeDays":0},"tierChange":"KEEP","marks":[],
       "escalation":{"levels":[{"share":10,"to":"OWNER","outsideHours":true},
         {"share":50,"to":"MANAGER","outsideHours":true},
         {"share":100,"to":"LEADER","outsideHours":true}],
        "managers":["mia"],"leaders":["lee"]}}""";
  private static final String ITEM =
      "{\"code\":\"outage\",\"name\":{\"en\":\"Outage\",\"zh\":\"故障\"},\"requestable\":true}";
  private static final String TARGET =
      """
      {"item":"outage","tiers":[],"benefit":{"kind":"target","metric":"%s","within":"PT1M"},
       "clause":"§ 1","internal":true,"text":{"en":"one minute","zh":"一分钟"}}""";

  /** The scan, over and over, since the timer leaves a minute between two. */
  private static final String SCANS =
      """
      clock = ($.context getService ($.context getServiceReference java.time.Clock))
      name = io.echelon.platform.obligation.Obligations
      obligations = ($.context getService ($.context getServiceReference $name))
      """
          + "$obligations tick ($clock instant)\n".repeat(20)
          + "echo scanned\n"; // or the number of the last scan would be the exit code

  private final Installation platform = PROCESS.installation();
  private final Staff staff = new Staff(platform);
  private final Sample sample = new Sample(platform, staff);
  private final Random random = new Random();

  @Test
  public void whateverIsKilledEachLevelOfEachClockIsToldOnce() throws Exception {
    sample.imported(Sample.today());
    String targets = TARGET.formatted("FIRST_ANSWER") + "," + TARGET.formatted("SOLUTION");
    sample.inForce("catalogs", sample.catalogWith(1, ITEM, targets), Sample.today());
    sample.inForce("rules", RULES, Sample.today());
    String customer = staff.agent().get(UNIT + "/customers?limit=1").text("/items/0/number");
    IntStream.range(0, REQUESTS)
        .parallel()
        .forEach(
            i -> staff.agent().submit("kill-" + i, "telecom", "outage", customer, "x").expect(201));

    // A tenth of their time is gone by the first kill, half by the second or third.
    for (int kill = 0; kill < KILLS; kill++) {
      killWhileItScans();
      PROCESS.start();
    }
    List<JsonNode> escalations =
        Await.until(
            "everything is told",
            () -> {
              platform.adminShell(SCANS).succeeded();
              return items(UNIT + "/escalations?");
            },
            told -> told.size() >= CLOCKS * LEVELS);

    assertEachOnce(escalations, e -> e.get("obligation") + " " + e.at("/level/to"));
    List<JsonNode> messages = items(UNIT + "/messages?");
    assertEachOnce(messages, m -> m.get("subject") + " " + m.at("/title/en"));
    Map<String, Long> trail =
        items("/audit?unit=telecom&").stream()
            .map(entry -> entry.get("action").asText())
            .filter(action -> action.startsWith("obligation."))
            .collect(Collectors.groupingBy(action -> action, Collectors.counting()));
    assertEquals(
        Map.of("obligation.breach", (long) CLOCKS, "obligation.escalate", (long) CLOCKS * LEVELS),
        trail);
    assertEquals(List.of(), PlatformLog.worries(platform));
  }

  private void killWhileItScans() throws InterruptedException, ExecutionException {
    long sessions = sessions();
    CompletableFuture<Program.Result> scans =
        CompletableFuture.supplyAsync(() -> platform.adminShell(SCANS));
    Await.until("the scans begin", this::sessions, now -> now > sessions);
    try {
      scans.get(random.nextInt(SPREAD_MILLIS), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      // it is killed in the midst
    }
    PROCESS.kill();
    scans.get();
  }

  private long sessions() {
    return platform
        .read("data/log/karaf.log")
        .lines()
        .filter(l -> l.contains("authenticated"))
        .count();
  }

  private static void assertEachOnce(List<JsonNode> all, Function<JsonNode, String> key) {
    Set<String> distinct = all.stream().map(key).collect(Collectors.toSet());
    assertEquals(CLOCKS * LEVELS, all.size());
    assertEquals(CLOCKS * LEVELS, distinct.size());
  }

  private List<JsonNode> items(String path) {
    List<JsonNode> items = new ArrayList<>();
    String next = "";
    do {
      Answer page = staff.auditor().get(path + "limit=500&after=" + next).expect(200);
      page.at("/items").forEach(items::add);
      next = page.text("/next");
    } while (!next.isEmpty());
    return items;
  }
}
