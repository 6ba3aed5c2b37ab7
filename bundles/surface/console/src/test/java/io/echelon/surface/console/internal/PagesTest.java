package io.echelon.surface.console.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.ClassRule;
import org.junit.Test;

/** What holds of every page. */
public class PagesTest {
  private static final List<String> PAGES =
      List.of(
          "/console/units/telecom",
          "/console/units/telecom/desk",
          "/console/units/telecom/desk/queue",
          "/console/units/telecom/requests/R-17",
          "/console/units/telecom/complaints/R-17",
          "/console/units/telecom/complaints",
          "/console/units/telecom/customers",
          "/console/units/telecom/customers/C-1",
          "/console/units/telecom/customers/C-1/requests",
          "/console/units/telecom/customers/C-1/complaints",
          "/console/units/telecom/bulk-requests",
          "/console/units/telecom/bulk-requests/R-17",
          "/console/units/telecom/desk?due=TODAY",
          "/console/units/telecom/messages",
          "/console/units/telecom/quality",
          "/console/units/telecom/quality/agents",
          "/console/units/telecom/quality/sample",
          "/console/units/telecom/quality/causes",
          "/console/units/telecom/teams",
          "/console/units/telecom/customers/C-1/outlook/timeline",
          "/console/units/telecom/customers/C-1/outlook/lift",
          "/console/units/telecom/tiering",
          "/console/units/telecom/tiering/runs",
          "/console/units/telecom/tiering/runs/5",
          "/console/units/telecom/tiering/runs/5/lines/C-1",
          "/console/units/telecom/tiering/imports/9",
          "/console/units/telecom/tiering/transitions/customers",
          "/console/units/telecom/tiering/what-if/answer?version=1",
          "/console/units/telecom/tiering/what-if/movers?version=1",
          "/console/units/telecom/calendar",
          "/console/units/telecom/catalog",
          "/console/units/telecom/calendar/due-time?start=2026-10-08T09:30&within=3",
          "/console/units/telecom/platform",
          "/console/units/telecom/tiering/scorecards",
          "/console/units/telecom/tiering/transitions",
          "/console/units/telecom/tiering/transitions/matrix",
          "/console/units/telecom/tiering/what-if?version=1",
          "/console/units/telecom/tiering/imports",
          "/console/units/telecom/tiering/runs/5/distribution",
          "/console/units/telecom/tiering/runs/5/progress",
          "/console/units/telecom/new-request",
          "/console/units/telecom/bulk-requests/R-17/progress",
          "/console/units/telecom/resource-contacts",
          "/console/units/telecom/complaint-figures",
          "/console/units/telecom/mark-lists",
          "/console/units/telecom/drafts/scorecards/1/changes",
          "/console/units/telecom/drafts/catalogs/1/changes");

  @ClassRule public static final ConsoleServer CONSOLE = new ConsoleServer();

  private final Browser browser = CONSOLE.browser();

  @Test
  public void pagesKeepTheSecurityPolicy() throws Exception {
    browser.signIn("root");
    for (String path : PAGES) {
      HttpResponse<String> page = browser.get(path);
      assertEquals(page.body(), 200, page.statusCode());
      String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
      assertTrue(policy, policy.startsWith("default-src 'none'; script-src 'self';"));
      assertFalse(policy, policy.contains("unsafe"));
      assertEquals("no-store", page.headers().firstValue("Cache-Control").orElseThrow());
      assertNothing(page, "<script(?![^>]* src=\"/|[^>]* type=\"application/json\")");
      assertNothing(page, "<style|<[^>]* style=|<[^>]* on[a-z]+=");
      assertNothing(page, "(?:src|href|action)=\"(?!/console|#)");
    }
  }

  @Test
  public void whatPeopleWroteIsEscaped() throws Exception {
    browser.signIn("root");
    for (String path : PAGES.subList(0, 31)) {
      String page = browser.get(path).body();
      assertFalse(page.contains(Samples.HOSTILE));
      assertTrue(page.contains("&lt;script&gt;alert(&#39;1&#39;)"));
    }
  }

  @Test
  public void pagesSpeakTheReadersLanguage() throws Exception {
    browser.signIn("anna");
    assertTrue(browser.get("/console/units/telecom").body().contains("<html lang=\"en\">"));
    browser.post("/console/language", Map.of("language", "zh", "next", "/console/"));
    String page = browser.get("/console/units/telecom").body();
    assertTrue(page.contains("<html lang=\"zh\">"));
    assertTrue(page.contains("2026年10月9日 11:30"));
    assertTrue(page.contains("电信集团客户"));
  }

  @Test
  public void everyRoleHasAHomeAndWhatIsNotThereIsAPageToo() throws Exception {
    for (String user : List.of("anna", "ren", "root", "张伟")) {
      Browser other = CONSOLE.browser().signIn(user);
      assertEquals(user, 200, other.get("/console/units/telecom").statusCode());
      for (String path : List.of("/console/units/none", "/console/nowhere")) {
        HttpResponse<String> nothing = other.get(path);
        assertEquals(path, 404, nothing.statusCode());
        assertTrue(nothing.body().contains("<h1"));
      }
    }
  }

  @Test
  public void theBareAddressLeadsToTheFirstUnit() throws Exception {
    browser.signIn("anna");
    assertTrue(location(browser.get("/")).endsWith("/console/"));
    assertTrue(location(browser.get("/console/")).endsWith("/console/units/bank"));
    assertTrue(location(browser.get("/console/?unit=telecom")).endsWith("/units/telecom"));
  }

  @Test
  public void filesAreKeptForEverAndNoOthersAreServed() throws Exception {
    browser.signIn("anna");
    String page = browser.get("/console/units/telecom").body();
    for (String file :
        Pattern.compile("/console/assets/[^\"]+")
            .matcher(page)
            .results()
            .map(r -> r.group())
            .toList()) {
      HttpResponse<String> asset = CONSOLE.browser().get(file);
      assertEquals(file, 200, asset.statusCode());
      assertTrue(asset.headers().firstValue("Cache-Control").orElseThrow().contains("immutable"));
      assertFalse(asset.body().isEmpty());
    }
    assertEquals(404, browser.get("/console/assets/x/console.css").statusCode());
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static void assertNothing(HttpResponse<String> page, String pattern) {
    assertEquals(
        List.of(),
        Pattern.compile(pattern).matcher(page.body()).results().map(r -> r.group()).toList());
  }
}
