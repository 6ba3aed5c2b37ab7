package io.echelon.itests.distribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The clocks of a request: several at once, stopped, replaced, handed on, escalated, mended. */
public class ClockTest {
  @ClassRule public static final SharedPlatform SHARED = SharedPlatform.INSTANCE;

  private static final String UNIT = Sample.UNIT;
  private static final Pattern UNFILLED = Pattern.compile("\\{[0-9]|\\bat [a-z]+\\.|Exception");
  private static final String TARGETS =
      """
      {"item":"outage","tiers":[],"benefit":{"kind":"target","metric":"FIRST_ANSWER","workingDays":2},
       "clause":"§ 1","internal":false,"text":{"en":"two working days","zh":"两个工作日"}},
      {"item":"outage","tiers":[],"benefit":{"kind":"target","metric":"FIRST_ANSWER","within":"PT4H"},
       "clause":"§ 2","internal":true,"text":{"en":"four hours","zh":"四小时"}},
      {"item":"outage","tiers":[],"benefit":{"kind":"target","metric":"SOLUTION","workingDays":5},
       "clause":"§ 3","internal":false,"text":{"en":"five working days","zh":"五个工作日"}},
      {"item":"outage","tiers":[],
       "benefit":{"kind":"target","metric":"SOLUTION","within":"PT12H","severity":"S1"},
       "clause":"§ 4","internal":false,"text":{"en":"twelve hours","zh":"十二小时"}}""";
  private static final String RULES =
      """
      {"downgrade":{"oneStep":false,"graceDays":0,"noticeDays":0},"tierChange":"KEEP","marks":[],
       "escalation":{"levels":[{"share":100,"to":"MANAGER","outsideHours":true}],
        "managers":["agent"],"leaders":[]}}""";

  private static String customer;

  private final Staff staff = SHARED.staff();

  @BeforeClass
  public static void promiseSomethingForOutages() {
    customer = SHARED.sample().customer(SHARED.publishedRun(), "A2");
    Sample sample = SHARED.sample();
    String item =
        "{\"code\":\"outage\",\"name\":{\"en\":\"Outage\",\"zh\":\"故障\"},\"requestable\":true}";
    sample.inForce("catalogs", sample.catalogWith(1, item, TARGETS), Sample.today().minusDays(2));
    sample.inForce("rules", RULES, Sample.today());
  }

  private String shell(String user, String command) {
    return SHARED.installation().shell(user, Staff.password(user), command).succeeded();
  }

  /** The path of a new request about an outage of a severity. */
  private String outage(String severity) {
    String message =
        """
        {"unit":"telecom","item":"outage","customerNumber":"%s","subject":"no line","severity":"%s"}"""
            .formatted(customer, severity);
    String key = "clock-" + System.nanoTime();
    Answer receipt =
        staff.agent().post("/channels/web/requests", message, "Idempotency-Key", key).expect(201);
    return UNIT + "/requests/" + receipt.text("/requestNumber");
  }

  private static String number(String request) {
    return request.substring(request.lastIndexOf('/') + 1);
  }

  /** Does something with a request, as it was read last. */
  private Answer handle(String request, String what, String fields) {
    long version = staff.agent().get(request).expect(200).at("/version").asLong();
    String command = "{%s,\"version\":%d}".formatted(fields.replace('\'', '"'), version);
    return staff.agent().post(request + what, command).expect(200);
  }

  private Answer explanation(String request) {
    return staff.agent().get(request + "/explanation").expect(200);
  }

  private List<String> clocks(String request) {
    List<String> clocks = new ArrayList<>();
    for (JsonNode clock : explanation(request).at("/clocks")) {
      String internal = clock.get("internal").asBoolean() ? "internal " : "";
      String team = clock.has("team") ? clock.get("team").asText() + " " : "";
      String metric = clock.get("metric").asText();
      clocks.add(metric + " " + internal + team + clock.get("state").asText());
    }
    return clocks;
  }

  @Test
  public void aRequestHasAClockForEachPromiseAndSaysWhyInBothLanguages() {
    String request = outage("S2");
    assertEquals(
        List.of("FIRST_ANSWER RUNNING", "FIRST_ANSWER internal RUNNING", "SOLUTION RUNNING"),
        clocks(request));
    assertEquals(
        "the next of them dates the request",
        explanation(request).text("/clocks/1/due/due"),
        staff.agent().get(request).expect(200).text("/dueAt"));
    assertText(request, "en", "Where the time went:", "within 5 working days", "§ 3");
    assertText(request, "zh", "时间分布：", "5 个工作日", "§ 3");
    assertFalse(text(request, "zh").contains("working"));
    assertTrue(
        shell("agent", "echelon:request-explain --unit telecom " + number(request))
            .contains("within 5 working days"));
  }

  private String text(String request, String language) {
    String[] header = {"Accept-Language", language};
    return staff.agent().get(request + "/explanation", Api.TEXT, header).expect(200).body();
  }

  private void assertText(String request, String language, String... parts) {
    String text = text(request, language);
    assertTrue(text, List.of(parts).stream().allMatch(text::contains));
    assertFalse(text, UNFILLED.matcher(text).find());
  }

  @Test
  public void whileTheCustomerIsAskedAllButTheDepartmentStandStill() {
    String request = outage("S3");
    handle(request, "/steps", "'step':'TAKE'");
    handle(request, "/handling/departments", "'team':'network','workingDays':1");
    handle(request, "/steps", "'step':'WAIT','note':'which floor?'");
    List<String> waiting = clocks(request);
    assertEquals(3, waiting.stream().filter(clock -> clock.endsWith(" PAUSED")).count());
    assertEquals("STAGE internal network RUNNING", waiting.get(3));
    assertText(request, "en", "standing still", "waiting for the customer");
    assertText(request, "zh", "暂停计时", "等待客户");
    shell("agent", "echelon:request-resume --unit telecom " + number(request));
    assertTrue(clocks(request).stream().allMatch(clock -> clock.endsWith("RUNNING")));
    assertFalse(explanation(request).text("/pauses/0/to").isEmpty());
    handle(request, "/handling/departments-done", "'team':'network'");
    assertEquals("STAGE internal network MET", clocks(request).get(3));
  }

  @Test
  public void aNewSeverityReplacesAPromiseAndATeamTakesTheRequestOver() {
    String request = outage("S2");
    handle(request, "/steps", "'step':'TAKE'");
    handle(request, "/handling/severity", "'severity':'S1','reason':'nobody can work'");
    assertEquals(
        List.of("SOLUTION REPLACED", "SOLUTION RUNNING"),
        clocks(request).stream().filter(clock -> clock.startsWith("SOLUTION")).toList());
    assertText(request, "en", "another promise counts instead", "within 12 hours (severity S1)");
    assertText(request, "zh", "已由新的承诺代替", "12 小时");
    Answer handed = handle(request, "/handling/team", "'team':'network','note':'a cable'");
    assertEquals("NEW network", handed.text("/state") + " " + handed.text("/team"));
    JsonNode breakdown = explanation(request).at("/breakdown");
    assertEquals(List.of("NEW", "TAKEN", "NEW"), breakdown.findValuesAsText("state"));
    assertEquals("network", breakdown.at("/2/team").asText());
    String refused = "{\"severity\":\"S9\",\"reason\":\"\",\"version\":1}";
    staff.agent().post(request + "/handling/severity", refused).refused(400, "INVALID_INPUT");
  }

  @Test
  public void whatADepartmentDoesNotDoInTimeIsToldAndSeen() {
    String request = outage("S2");
    handle(request, "/handling/departments", "'team':'network','within':'PT1S'");
    JsonNode raised =
        Await.until(
            "the scan tells the manager",
            () -> escalation(request),
            found -> !found.isMissingNode());
    assertEquals("STAGE", raised.get("metric").asText());
    assertEquals("[\"agent\"]", raised.get("recipients").toString());
    assertTrue(clocks(request).contains("STAGE internal network BREACHED"));
    Answer messages =
        staff.agent().get(UNIT + "/messages?subject=" + raised.get("subject").asText()).expect(200);
    assertEquals("ESCALATION", messages.text("/items/0/kind"));
    assertEquals("WAITING", messages.text("/items/0/delivery/state"));
    assertTrue(
        shell("agent", "echelon:escalation-list --unit telecom --open").contains(number(request)));
    String id = raised.get("id").asText();
    Answer seen = staff.agent().post(UNIT + "/escalations/" + id + "/acknowledgement", "");
    assertEquals("agent", seen.expect(200).text("/acknowledged/by"));
    assertTrue(escalation(request).isMissingNode());
  }

  /** What nobody has seen yet of a request. */
  private JsonNode escalation(String request) {
    Answer open = staff.agent().get(UNIT + "/escalations?unacknowledged=true").expect(200);
    for (JsonNode escalation : open.at("/items")) {
      if (escalation.get("name").asText().startsWith(number(request) + " /")) {
        return escalation;
      }
    }
    return open.at("/nothing");
  }

  @Test
  public void aMendedCatalogDatesOpenRequestsAnew() {
    String request = outage("S2");
    String before = explanation(request).text("/clocks/2/due/due");
    Sample sample = SHARED.sample();
    int version =
        staff.analyst().get(UNIT + "/catalogs").expect(200).at("/items/0/version").asInt();
    String document =
        staff.analyst().get(UNIT + "/catalogs/" + version + "/document").expect(200).body();
    String mended = document.replaceAll("\"workingDays\": ?5", "\"workingDays\":3");
    sample.inForce("catalogs", mended, Sample.today().minusDays(1));
    Answer preview = staff.analyst().get(UNIT + "/recomputation?limit=500").expect(200);
    assertTrue(preview.body(), preview.body().contains(number(request)));
    assertEquals("looking changes nothing", before, explanation(request).text("/clocks/2/due/due"));
    shell("analyst", "echelon:recompute-preview --unit telecom");
    Answer job =
        staff.analyst().post(UNIT + "/recomputation", "{\"reason\":\"a slip\"}").expect(202);
    assertEquals("DONE", sample.ended(job.at("/id").asLong()).text("/state"));
    assertEquals("SOLUTION REPLACED", clocks(request).get(2));
    String after = explanation(request).text("/clocks/3/due/due");
    assertTrue(after + " before " + before, after.compareTo(before) < 0);
    Answer again = staff.analyst().get(UNIT + "/recomputation").expect(200);
    assertEquals(again.body(), 0, again.at("/items").size());
  }
}
