package io.echelon.surface.console.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.ClassRule;
import org.junit.Test;

/** What the pages of customers and tiering hand on, and how they take refusals. */
public class TieringPagesTest {
  @ClassRule public static final ConsoleServer CONSOLE = new ConsoleServer();

  private static final String CUSTOMER = "/console/units/telecom/customers/C-1";
  private static final String RUN = "/console/units/telecom/tiering/runs/5";

  private final Browser browser = CONSOLE.browser();

  @Test
  public void aNumberLeadsToItsCustomer() throws Exception {
    browser.signIn("root");
    HttpResponse<String> found = browser.get("/console/units/telecom/customers?q=C-1");
    assertEquals(303, found.statusCode());
    assertTrue(found.headers().firstValue("Location").orElseThrow().endsWith(CUSTOMER));
    assertEquals(200, browser.get("/console/units/telecom/customers?q=C").statusCode());
  }

  @Test
  public void decisionsOnACustomerAreHandedOn() throws Exception {
    browser.signIn("root");
    String decisions = CUSTOMER + "/decisions/";
    assertDone(
        decisions + "marks",
        Map.of("code", "RED_LIST", "from", "2026-04-01", "last", "", "reason", "key"),
        "set RED_LIST from 2026-04-01 to Optional.empty");
    assertDone(decisions + "marks/1", Map.of("last", "2026-05-01"), "end 1 on 2026-05-01");
    assertDone(
        decisions + "standings",
        Map.of("kind", "APPLICATION", "tier", "A1", "reason", "wants"),
        "apply A1");
    assertDone(decisions + "standings/3", Map.of("step", "REFUSE", "reason", "no"), "refuse 3");
  }

  @Test
  public void aFieldThatIsNoDayIsNamed() throws Exception {
    browser.signIn("root");
    HttpResponse<String> refused =
        browser.post(CUSTOMER + "/decisions/marks", Map.of("code", "RED_LIST", "from", "soon"));
    assertEquals(400, refused.statusCode());
    assertTrue(refused.body(), refused.body().contains("from: is not a day"));
  }

  @Test
  public void aRunIsStartedAndTakenOn() throws Exception {
    browser.signIn("root");
    assertDone(
        "/console/units/telecom/tiering/runs",
        Map.of("name", " 2026-1 ", "asOf", "2026-03-31"),
        "start 2026-1 2026-03-31");
    assertDone(RUN + "/steps", Map.of("step", "SUBMIT", "seen", "1"), "submit OptionalInt[1]");
    assertDone(
        RUN + "/steps",
        Map.of("step", "PUBLISH", "effectiveFrom", "2026-04-01"),
        "publish 2026-04-01");
    assertEquals(400, browser.post(RUN + "/steps", Map.of("step", "FAIL")).statusCode());
  }

  @Test
  public void aRunShowsItsProgressUntilItIsRatedAndThenTheWholePageAnew() throws Exception {
    browser.signIn("root");
    String rating = "/console/units/telecom/tiering/runs/6";
    String page = browser.get(rating).body();
    assertTrue(page, page.contains("hx-get=\"" + rating + "/progress\" hx-trigger=\"every 1s\""));
    assertEquals(
        Optional.empty(), browser.get(rating + "/progress").headers().firstValue("HX-Refresh"));
    assertEquals(
        Optional.of("true"), browser.get(RUN + "/progress").headers().firstValue("HX-Refresh"));
  }

  @Test
  public void aCorrectionAnswersTheRowAndAStaleOneWhatOthersDid() throws Exception {
    browser.signIn("root");
    String line = RUN + "/lines/C-1";
    String edit = browser.get(line + "/edit").body();
    assertTrue(edit, edit.contains("name=\"seen\" value=\"1\""));
    HttpResponse<String> row =
        browser.post(
            line + "/corrections", Map.of("seen", "1", "tier", "A1", "reason", "contract"));
    assertEquals(200, row.statusCode());
    assertEquals(Optional.of("corrected"), row.headers().firstValue("HX-Trigger"));
    assertTrue(row.body(), row.body().stripLeading().startsWith("<tr>"));
    HttpResponse<String> stale =
        browser.post(
            line + "/corrections", Map.of("seen", "0", "tier", "A1", "reason", "contract"));
    assertEquals(409, stale.statusCode());
    assertTrue(stale.body(), stale.body().contains("value=\"contract\""));
    assertTrue(stale.body(), stale.body().contains("li.na"));
    assertFalse(stale.body(), stale.body().contains(Samples.HOSTILE));
  }

  @Test
  public void aFileIsTakenAsItIs() throws Exception {
    browser.signIn("root");
    HttpResponse<String> taken =
        browser.send(
            "/console/units/telecom/tiering/imports?mapping=sample&asOf=2026-03-31", "number\nC-1");
    assertEquals(303, taken.statusCode());
    assertTrue(CONSOLE.done.contains("import by sample of Optional[2026-03-31]"));
    String rejected = browser.get("/console/units/telecom/tiering/imports/9/rejected.csv").body();
    assertEquals(List.of("line,column,reason,text"), rejected.lines().limit(1).toList());
  }

  private void assertDone(String path, Map<String, String> form, String done) throws Exception {
    HttpResponse<String> answer = browser.post(path, form);
    assertEquals(answer.body(), 303, answer.statusCode());
    assertTrue(CONSOLE.done.toString(), CONSOLE.done.contains(done));
  }
}
