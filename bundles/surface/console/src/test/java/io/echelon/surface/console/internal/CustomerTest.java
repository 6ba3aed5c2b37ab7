package io.echelon.surface.console.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class CustomerTest {
  private static final String CUSTOMER = "/console/units/telecom/customers/C-1";

  @Rule public final ConsoleServer console = new ConsoleServer();

  private Browser browser;

  @Before
  public void signIn() throws Exception {
    browser = console.browser().signIn("root");
  }

  @Test
  public void aContractIsDraftedAndDecided() throws Exception {
    Map<String, String> limit =
        new java.util.TreeMap<>(
            Map.of(
                "item",
                "fault",
                "kind",
                "target",
                "metric",
                "SOLUTION",
                "hours",
                "4",
                "contract",
                "HT-7",
                "clause",
                "§ 3",
                "en",
                "Within 4 hours",
                "zh",
                "4 小时内",
                "from",
                "2026-10-09"));
    limit.put("until", "2027-10-08");
    limit.put("reason", "framework");
    assertEquals(303, browser.post(CUSTOMER + "/contracts", limit).statusCode());
    String draft = console.done.get(0);
    assertTrue(
        draft, draft.contains("{\"kind\":\"target\",\"metric\":\"SOLUTION\",\"within\":\"PT4H\"}"));
    assertTrue(draft, draft.contains("\"until\":\"2027-10-08\""));
    limit.put("kind", "");
    limit.put("benefit", "{\"kind\":\"cadence\",\"every\":\"P2M\"}");
    assertEquals(303, browser.post(CUSTOMER + "/contracts", limit).statusCode());
    assertTrue(console.done.get(1).contains("P2M"));
    limit.put("benefit", "{");
    assertEquals(400, browser.post(CUSTOMER + "/contracts", limit).statusCode());
    for (String step : List.of("APPROVE", "REFUSE", "REVOKE")) {
      Map<String, String> form = Map.of("step", step, "reason", "signed");
      assertEquals(303, browser.post(CUSTOMER + "/contracts/4", form).statusCode());
    }
    assertEquals(
        List.of("approve contract 4", "refuse contract 4", "revoke contract 4"),
        console.done.subList(2, 5));
  }

  @Test
  public void thePageLoadsWhatTheCustomerAskedForAndComplainedOf() throws Exception {
    String page = browser.get(CUSTOMER).body();
    assertTrue(page.contains("hx-get=\"" + CUSTOMER + "/requests\""));
    assertTrue(page.contains("hx-get=\"" + CUSTOMER + "/complaints\""));
    String requests = browser.get(CUSTOMER + "/requests").body();
    assertTrue(requests.contains("/requests/R-17\""));
    assertTrue(requests.contains("after=o17"));
    String complaints = browser.get(CUSTOMER + "/complaints").body();
    assertTrue(complaints.contains("/complaints/R-17\""));
    assertTrue(complaints.contains("after=17"));
  }

  @Test
  public void aManagerIsNamedAndTakenAway() throws Exception {
    assertTrue(browser.get(CUSTOMER).body().contains("Account manager: li.na"));
    String manager = CUSTOMER + "/decisions/manager";
    assertEquals(303, browser.post(manager, Map.of("account", " wang ")).statusCode());
    assertEquals(303, browser.post(manager, Map.of("account", "")).statusCode());
    assertEquals(List.of("manager Optional[wang]", "manager Optional.empty"), console.done);
  }

  @Test
  public void homeCountsToABoundAndLeadsToTheQueue() throws Exception {
    HttpResponse<String> home = console.browser().signIn("anna").get("/console/units/telecom");
    assertTrue(home.body(), home.body().contains("1,000+"));
    assertTrue(home.body().contains("/desk?mine=true&amp;due=BREACHED\""));
    assertTrue(home.body().contains("/desk?due=TODAY\""));
  }

  @Test
  public void theContactTableIsKept() throws Exception {
    String contacts = "/console/units/telecom/resource-contacts";
    Map<String, String> line = Map.of("resource", "spare-parts", "account", " wang ");
    assertEquals(303, browser.post(contacts, line).statusCode());
    assertEquals(303, browser.post(contacts + "/removal", line).statusCode());
    assertEquals(2, console.complaints.done.size());
    assertTrue(console.complaints.done.get(0).contains("account=wang]"));
  }

  @Test
  public void aFileIsRemovedByWhoAddedIt() throws Exception {
    Browser anna = console.browser().signIn("anna");
    String request = "/console/units/telecom/requests/R-17";
    assertTrue(anna.get(request).body().contains("/attachments/9/removal\""));
    assertEquals(303, anna.post(request + "/attachments/9/removal", Map.of()).statusCode());
    assertEquals(List.of("remove 9"), console.desk.done);
  }
}
