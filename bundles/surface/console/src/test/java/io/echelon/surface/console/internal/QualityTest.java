package io.echelon.surface.console.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;

/** Quality and teams at the console. */
public class QualityTest {
  @ClassRule public static final ConsoleServer CONSOLE = new ConsoleServer();

  private static final String UNIT = "/console/units/telecom";

  private final Browser browser = CONSOLE.browser();

  @Test
  public void aReviewAConclusionAndAMemberAreKept() throws Exception {
    browser.signIn("root");
    post(
        "/quality/sample/R-17?from=2026-09-01&to=2026-09-30",
        Map.of("process", "5", "attitude", "4", "result", "3", "words", "well done"));
    assertTrue(CONSOLE.done.toString(), CONSOLE.done.toString().contains("review R-17"));
    assertTrue(CONSOLE.done.toString(), CONSOLE.done.toString().contains("well done"));
    post("/quality/causes", Map.of("conclusions", "old cables", "actions", "renew"));
    assertTrue(CONSOLE.done.contains("conclude old cables, do renew"));
    post("/teams", Map.of("team", "network", "account", " li.na "));
    assertTrue(CONSOLE.done.contains("put li.na into network"));
    post("/teams/removal", Map.of("team", "network", "account", "li.na"));
    assertTrue(CONSOLE.done.contains("take li.na out of network"));
  }

  @Test
  public void marksOutsideOneToFiveAreRefused() throws Exception {
    browser.signIn("root");
    int before = CONSOLE.done.size();
    assertEquals(
        400,
        browser
            .post(
                UNIT + "/quality/sample/R-17",
                Map.of("process", "6", "attitude", "4", "result", "3", "words", "x"))
            .statusCode());
    assertEquals(before, CONSOLE.done.size());
  }

  @Test
  public void whoIsNoAdminSeesNoReviewsInTheBar() throws Exception {
    browser.signIn("anna");
    String page = browser.get(UNIT + "/quality").body();
    assertTrue(page.contains("/quality/causes\""));
    assertFalse(page.contains("/quality/sample\""));
  }

  private void post(String path, Map<String, String> fields) throws Exception {
    int status = browser.post(UNIT + path, fields).statusCode();
    assertTrue(path + " " + status, status < 400);
  }
}
