package io.echelon.itests.distribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** From a file of customers to an answered request, each step by the person whose duty it is. */
public class SpineTest {
  @ClassRule public static final SharedPlatform SHARED = SharedPlatform.INSTANCE;

  private static final String UNIT = Sample.UNIT;
  private static final String CSV_LINES =
      """
      编号,名称,收入
      S1,甲公司,1200
      ,乙公司,900
      S3,丙公司,many
      """;

  private static String run;

  private final Staff staff = SHARED.staff();

  @BeforeClass
  public static void publishTheSample() {
    run = SHARED.publishedRun();
  }

  @Test
  public void theSampleIsTakenInOnceAndASecondTimeChangesNothing() {
    Answer again = SHARED.sample().imported(Sample.today());
    assertEquals("DONE", again.text("/state"));
    assertEquals(counts(200, 0, 0, 200, 0), counts(again));
  }

  @Test
  public void badLinesAreReportedAndDoNotSinkTheRest() {
    String mapping =
        """
        {"number":"编号","name":"名称","indicators":
          [{"column":"收入","kind":"NUMBER","indicator":"monthly_revenue"}]}""";
    staff.analyst().put(UNIT + "/import-mappings/short", mapping).expect(200);
    Answer job = SHARED.sample().imported("short", CSV_LINES, LocalDate.of(2020, 1, 1));
    assertEquals(counts(3, 1, 0, 0, 2), counts(job));

    String rejected = UNIT + "/imports/" + job.text("/id") + "/rejected";
    Answer page = staff.analyst().get(rejected).expect(200);
    assertEquals(
        "[3,4]",
        List.of(page.at("/items/0/line"), page.at("/items/1/line")).toString().replace(" ", ""));
    Answer file = staff.analyst().get(rejected, Api.CSV).expect(200);
    assertEquals(
        List.of(
            "line,column,reason,text",
            "3,编号,is empty,\",乙公司,900\"",
            "4,收入,\"\"\"many\"\" is no number\",\"S3,丙公司,many\""),
        file.body().lines().toList());
    assertTrue(file.headers().firstValue("Content-Disposition").orElse("").contains("rejected-"));
  }

  @Test
  public void theRunShowsItsDistributionAndItsHistory() {
    Answer detail = staff.auditor().get(run).expect(200);
    List<String> tiers = new ArrayList<>();
    long customers = 0;
    for (JsonNode line : detail.at("/distribution")) {
      tiers.add(line.path("tier").asText("not ratable"));
      customers += line.get("customers").asLong();
    }
    assertEquals(List.of("A1", "A2", "B1", "B2", "C", "not ratable"), tiers);
    assertEquals(200, customers);
    List<String> history = new ArrayList<>();
    detail
        .at("/history")
        .forEach(e -> history.add(e.get("by").asText() + " " + e.get("step").asText()));
    assertEquals(
        List.of("analyst COMPLETE", "reviewer SUBMIT", "approver APPROVE", "approver PUBLISH"),
        history);
  }

  @Test
  public void theCorrectionKeepsBothValuesAndItsReason() {
    JsonNode correction = staff.auditor().get(run + "/corrections").expect(200).at("/items/0");
    assertEquals("C", correction.get("from").asText());
    assertEquals("B2", correction.get("to").asText());
    assertEquals("reviewer", correction.get("by").asText());
    assertEquals(SharedPlatform.CORRECTION, correction.get("reason").asText());

    Answer tier = staff.agent().get(UNIT + "/customers/" + SHARED.corrected() + "/tier");
    assertEquals("B2", tier.expect(200).text("/tier/tier"));
    assertTrue(tier.at("/tier/corrected").asBoolean());
  }

  @Test
  public void whoStartedOrCorrectedDoesNotApprove() {
    Api busy = staff.hire("busy", "telecom", "UNIT_ADMIN", "REVIEWER", "APPROVER");
    String own =
        UNIT
            + "/runs/"
            + busy.post(
                    UNIT + "/runs", "{\"name\":\"own\",\"asOf\":\"%s\"}".formatted(Sample.today()))
                .expect(202)
                .text("/id");
    Await.until(
        "the run is rated",
        () -> busy.get(own).expect(200).text("/run/state"),
        state -> state.equals("IN_REVIEW"));
    String early = busy.post(own + "/approval", "{\"comment\":\"\"}").refused(409, "ILLEGAL_STEP");
    assertTrue(early, early.startsWith("a run that is IN_REVIEW has no step APPROVE"));
    busy.post(own + "/submission", "{\"comment\":\"\"}").expect(200);
    busy.post(own + "/approval", "{\"comment\":\"\"}").refused(403, "SEPARATION_OF_DUTIES");
    staff.reviewer().post(own + "/approval", "{\"comment\":\"\"}").refused(403, "FORBIDDEN");
    busy.post(own + "/cancellation", "{\"reason\":\"a trial\"}").expect(200);
  }

  @Test
  public void tiersAreReadByPagesAndAsAFile() {
    Map<String, String> paged = new TreeMap<>();
    String next = "";
    do {
      Answer page = staff.agent().get(UNIT + "/tiers?limit=70&after=" + next).expect(200);
      page.at("/items")
          .forEach(c -> paged.put(c.get("number").asText(), c.at("/tier/tier").asText()));
      next = page.text("/next");
    } while (!next.isEmpty());

    List<String> file =
        staff.agent().get(UNIT + "/tiers", Api.CSV).expect(200).body().lines().toList();
    assertEquals("number,name,tier,since,run,score,origin", file.get(0));
    assertEquals(paged.size(), file.size() - 1);
    for (String line : file.subList(1, file.size())) {
      String[] cells = line.split(",", -1);
      assertEquals(line, paged.get(cells[0]), cells[2]);
    }
  }

  @Test
  public void anExplanationIsDataAndTextInBothLanguages() {
    String path = UNIT + "/customers/" + SHARED.sample().customer(run, "A2") + "/explanation";
    Answer data = staff.agent().get(path).expect(200);
    assertEquals("A2", data.text("/answer/tier"));
    assertEquals(7, data.at("/characteristics").size());
    assertEquals(4, data.at("/rating").size());

    Answer english = staff.agent().get(path, Api.TEXT, "Accept-Language", "en").expect(200);
    assertTrue(english.body(), english.body().contains("has been A2 since"));
    assertTrue(english.body(), english.body().contains("approved by approver"));
    Answer chinese = staff.agent().get(path, Api.TEXT, "Accept-Language", "zh-CN").expect(200);
    assertTrue(chinese.body(), chinese.body().contains("起为 A2 类"));
    assertFalse(chinese.body(), chinese.body().contains("Monthly revenue"));
  }

  @Test
  public void aRequestHasAReceiptWithAnExplainedDueTime() {
    Answer receipt = submit("spine-receipt", "A2", "No signal in the lifts").expect(201);
    assertTrue(receipt.at("/promises/0/internal").asBoolean());
    String why = receipt.text("/promises/0/explanation");
    assertTrue(why, why.contains("grants A2 a first answer within 1 working day "));
    String path = request(receipt);
    Answer request = staff.agent().get(path).expect(200);
    assertEquals(receipt.text("/promises/0/due"), request.text("/dueAt"));
    Answer text = staff.agent().get(path + "/explanation", Api.TEXT).expect(200);
    assertTrue(text.body(), text.body().contains("第十六条"));
    Answer history = staff.agent().get(path + "/history").expect(200);
    assertEquals(1, history.at("/items").size());
  }

  @Test
  public void aReplayGivesTheSameReceiptAndOtherContentIsRefused() {
    Answer first = submit("spine-replay", "B1", "No signal in the hall").expect(201);
    Answer again = submit("spine-replay", "B1", "No signal in the hall").expect(200);
    assertEquals(first.text("/requestNumber"), again.text("/requestNumber"));
    assertTrue(again.at("/replayed").asBoolean());
    submit("spine-replay", "B1", "No signal in the yard").refused(422, "KEY_REUSED");
    assertNotEquals(
        first.text("/requestNumber"),
        submit("spine-other", "B1", "No signal in the yard").expect(201).text("/requestNumber"));
  }

  @Test
  public void whatIsNotUnderstoodIsKept() {
    String refusal =
        staff
            .agent()
            .post("/channels/web/requests", "{\"unit\": ", "Idempotency-Key", "spine-broken")
            .refused(422, "QUARANTINED");
    assertTrue(refusal, refusal.contains("quarantine number"));
    JsonNode entry = staff.agent().get("/quarantine?limit=500").expect(200).at("/items/0");
    assertEquals("web", entry.get("channel").asText());
    Answer kept = staff.agent().get("/quarantine/" + entry.get("id").asText()).expect(200);
    byte[] content = Base64.getDecoder().decode(kept.text("/content"));
    assertEquals("{\"unit\": ", new String(content, StandardCharsets.UTF_8));
    assertEquals(1, staff.auditor().get("/quarantine").expect(200).at("/items").size());
    Api stranger = staff.hire("bank-auditor", "bank", "AUDITOR");
    assertEquals(0, stranger.get("/quarantine").expect(200).at("/items").size());
  }

  @Test
  public void aRequestGoesFromTheQueueToItsEndAndIllegalStepsAreNamed() {
    Answer c = submit("spine-c", "C", "A question").expect(201);
    Answer a = submit("spine-a", "A1", "An outage").expect(201);
    List<String> queue = queue();
    assertTrue(queue.indexOf(a.text("/requestNumber")) < queue.indexOf(c.text("/requestNumber")));

    String path = request(a);
    String refusal = step(path, "RESOLVE", "done").refused(409, "ILLEGAL_STEP");
    assertEquals("a request that is NEW has no step RESOLVE; it has [TAKE, WITHDRAW]", refusal);
    step(path, "TAKE", null).expect(200);
    step(path, "ANSWER", "somebody is on the way").expect(200);
    staff
        .agent()
        .post(path + "/steps", "{\"step\":\"RESOLVE\",\"version\":1,\"note\":\"late\"}")
        .refused(409, "STALE");
    step(path, "RESOLVE", "a line was replaced").expect(200);
    step(path, "CONFIRM", null).expect(200);
    assertEquals("CLOSED", step(path, "CLOSE", null).expect(200).text("/state"));
    assertFalse(queue().contains(a.text("/requestNumber")));
    assertEquals("MET", staff.agent().get(path + "/explanation").text("/clocks/0/state"));
  }

  @Test
  public void theAuditTrailTellsWhoDidWhat() {
    List<String> trail = new ArrayList<>();
    String next = "";
    do {
      Answer page = staff.auditor().get("/audit?unit=telecom&limit=500&after=" + next).expect(200);
      page.at("/items")
          .forEach(e -> trail.add(e.get("user").asText() + " " + e.get("action").asText()));
      next = page.text("/next");
    } while (!next.isEmpty());
    assertTrue(
        trail.toString(),
        trail.containsAll(
            List.of(
                "analyst run.start",
                "reviewer run.correct",
                "reviewer run.submit",
                "approver run.approve",
                "approver run.publish")));
    staff.agent().get("/audit?unit=telecom").refused(403, "FORBIDDEN");
  }

  private Answer submit(String key, String tier, String subject) {
    return staff.agent().submit(key, SHARED.sample().customer(run, tier), subject);
  }

  private static String request(Answer receipt) {
    return UNIT + "/requests/" + receipt.text("/requestNumber");
  }

  private Answer step(String path, String step, String note) {
    long version = staff.agent().get(path).expect(200).at("/version").asLong();
    String noted = note == null ? "" : ",\"note\":\"" + note + "\"";
    return staff
        .agent()
        .post(
            path + "/steps", "{\"step\":\"%s\",\"version\":%d%s}".formatted(step, version, noted));
  }

  private List<String> queue() {
    Answer page = staff.agent().get(UNIT + "/queue?limit=500").expect(200);
    return page.at("/items").findValuesAsText("number");
  }

  private static Map<String, Long> counts(Answer job) {
    Map<String, Long> counts = new TreeMap<>();
    job.at("/counts").fields().forEachRemaining(c -> counts.put(c.getKey(), c.getValue().asLong()));
    return counts;
  }

  private static Map<String, Long> counts(
      long read, long added, long changed, long same, long rejected) {
    return new TreeMap<>(
        Map.of("read", read, "new", added, "changed", changed, "same", same, "rejected", rejected));
  }
}
