package io.echelon.itests.distribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The life of a tier: given, marked, lowered, compared, tried, printed. */
public class LifeTest {
  @ClassRule public static final SharedPlatform SHARED = SharedPlatform.INSTANCE;

  private static final String UNIT = Sample.UNIT;
  private static final String MAPPING = "{\"number\":\"n\",\"name\":\"m\",\"indicators\":[]}";

  private static String run;

  private final Staff staff = SHARED.staff();
  private final LocalDate today = Sample.today();

  @BeforeClass
  public static void publishTheSample() {
    run = SHARED.publishedRun();
  }

  /** They come after the run, and are in no other test's way. */
  @Before
  public void newCustomers() {
    SHARED.sample().imported(MAPPING, "n,m\nL-1,New One\nL-2,New Two\nL-3,New Three\n", today, "l");
  }

  private String customer(String number) {
    return UNIT + "/customers/" + number;
  }

  private String shell(String user, String command) {
    return SHARED.installation().shell(user, Staff.password(user), command).succeeded();
  }

  private String request(String customer) {
    String key = "life-" + customer + "-" + System.nanoTime();
    Answer receipt = staff.agent().submit(key, customer, "no signal").expect(201);
    return UNIT + "/requests/" + receipt.text("/requestNumber");
  }

  private void awaitRank(String request, int rank) {
    Await.until(
        request + " has rank " + rank,
        () -> staff.agent().get(request).expect(200).at("/queue/rank").asInt(),
        r -> r == rank);
  }

  @Test
  public void aNewCustomerIsProvisionalThenOverriddenAndItsRequestFollows() {
    staff
        .analyst()
        .post(customer("L-1") + "/provisional", "{\"tier\":\"C\",\"reason\":\"first deal\"}")
        .expect(201);
    assertEquals("C", staff.agent().get(customer("L-1") + "/tier").text("/tier/tier"));
    String request = request("L-1");
    awaitRank(request, 5);
    String wanted =
        "{\"tier\":\"A1\",\"until\":\"%s\",\"reason\":\"a plant opens\"}"
            .formatted(today.plusDays(9));
    Answer override = staff.reviewer().post(customer("L-1") + "/overrides", wanted).expect(201);
    String standing = UNIT + "/standings/" + override.text("/id");
    staff.reviewer().post(standing + "/approval", "{\"comment\":\"\"}").refused(403, "FORBIDDEN");
    staff.approver().post(standing + "/approval", "{\"comment\":\"agreed\"}").expect(200);
    assertEquals("A1", staff.agent().get(customer("L-1") + "/tier").text("/tier/tier"));
    awaitRank(request, 1);
    Await.until(
        "the raise waits in the outbox",
        () ->
            staff.agent().get(UNIT + "/messages").expect(200).at("/items").findValuesAsText("kind"),
        kinds -> kinds.contains("TIER_RAISED"));
    String timeline = shell("agent", "echelon:tier-timeline --unit telecom L-1");
    assertTrue(timeline, timeline.contains("A1"));
    assertTrue(shell("agent", "echelon:message-list --unit telecom").contains("TIER_RAISED"));
  }

  @Test
  public void marksMoveRequestsAndHoldThem() {
    String request = request("L-2");
    String red = "{\"code\":\"RED_LIST\",\"reason\":\"a visit\"}";
    Answer mark = staff.reviewer().post(customer("L-2") + "/marks", red).expect(201);
    awaitRank(request, 0);
    String end = "{\"last\":\"%s\",\"reason\":\"over\"}".formatted(today.minusDays(1));
    staff.reviewer().post(customer("L-2") + "/marks/" + mark.text("/id") + "/end", end).expect(200);
    awaitRank(request, 99);
    staff.reviewer().post(customer("L-2") + "/marks", red.replace("RED", "BLACK")).expect(201);
    String refusal = staff.website().submit("held", "L-2", "no signal").refused(422, "QUARANTINED");
    assertTrue(refusal, refusal.startsWith("an agent has to look at this request"));
    assertTrue(shell("reviewer", "echelon:mark-list --unit telecom L-2").contains("BLACK_LIST"));
    assertTrue(
        shell("reviewer", "echelon:mark-customers --unit telecom BLACK_LIST").contains("New Two"));
  }

  @Test
  public void theRulesOfAUnitAreDraftedByOneAndApprovedByAnother() {
    String rules =
        """
        {"downgrade":{"oneStep":true,"graceDays":30,"noticeDays":10},"tierChange":"NEVER_WORSE",
         "marks":[]}""";
    Answer draft = staff.analyst().post(UNIT + "/rules", rules).expect(201);
    String version = UNIT + "/rules/" + draft.text("/version");
    staff.analyst().post(UNIT + "/rules", "{}").refused(400, "INVALID_INPUT");
    staff.approver().post(version + "/approval", "{\"effectiveFrom\":\"2099-01-01\"}").expect(200);
    assertTrue(shell("approver", "echelon:rules-list --unit telecom").contains("NEVER_WORSE"));
  }

  @Test
  public void paymentsAreRecordedOnceAndRead() {
    String csv = "customer,document,due,paid\nL-3,I-1,2026-01-31,2026-02-02\n";
    Answer first = staff.analyst().send("POST", UNIT + "/payments", Api.CSV, csv).expect(200);
    Answer again = staff.analyst().send("POST", UNIT + "/payments", Api.CSV, csv).expect(200);
    assertEquals("1 0", first.text("/recorded") + " " + again.text("/recorded"));
    assertEquals("I-1", staff.agent().get(customer("L-3") + "/payments").text("/items/0/document"));
    assertEquals(
        "the telecom catalog has no such rule",
        0,
        staff.agent().get(UNIT + "/payment-drops").expect(200).at("/items").size());
    assertTrue(shell("agent", "echelon:payment-list --unit telecom L-3").contains("I-1"));
  }

  @Test
  public void tiersAreComparedLiftedAndTried() {
    String days = "?from=" + today.minusDays(1) + "&to=" + today;
    JsonNode cells = staff.auditor().get(UNIT + "/tier-matrix" + days).expect(200).json();
    assertTrue(cells.toString(), cells.toString().contains("A1"));
    String cell = UNIT + "/tier-matrix/customers" + days + "&tierFrom=&tierTo=A1";
    assertTrue(staff.auditor().get(cell).expect(200).at("/items").size() > 0);
    String number = SHARED.sample().customer(run, "B2");
    Answer lift = staff.agent().get(customer(number) + "/lift").expect(200);
    assertEquals(lift.body(), "B1", lift.text("/lift/next/tier"));
    Answer whatIf =
        staff.analyst().post(UNIT + "/what-ifs", "{\"scorecardVersion\":1}").expect(200);
    assertTrue(whatIf.body(), whatIf.body().contains("\"A1\""));
    staff.analyst().post(UNIT + "/backtests", "{\"scorecardVersion\":1,\"runs\":1}").expect(200);
    assertTrue(shell("agent", "echelon:tier-lift --unit telecom " + number).contains("B1"));
    assertTrue(shell("auditor", "echelon:tier-matrix --unit telecom").contains("A1"));
    assertTrue(
        shell("auditor", "echelon:scorecard-what-if --unit telecom --version 1").contains("A1"));
  }

  @Test
  public void formsAreFilesOfBothKinds() {
    String number = SHARED.sample().customer(run, "A2");
    for (String kind : List.of("rating", "quality")) {
      for (String format : List.of("pdf", "xlsx")) {
        String path = run + "/forms/" + kind + "/" + number + "." + format + "?lang=zh";
        assertForm(path, format);
      }
    }
    assertForm(run + "/forms/important-customers.pdf", "pdf");
    assertForm(run + "/forms/important-customers.xlsx", "xlsx");
  }

  private void assertForm(String path, String format) {
    Answer form = staff.auditor().get(path, "*/*").expect(200);
    assertTrue(path, form.body().startsWith(format.equals("pdf") ? "%PDF-" : "PK"));
  }

  @Test
  public void assessmentsAreShownToThoseWhoSeeTheUnit() {
    staff.auditor().get("/assessments").expect(200);
    staff.analyst().get(UNIT + "/assessments").expect(200);
    assertTrue(staff.analyst().get(UNIT + "/review-steps").expect(200).body().contains("Review"));
    shell("analyst", "echelon:assessment-late");
  }
}
