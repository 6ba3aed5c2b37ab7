package io.echelon.surface.console.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

public class ForgeryTest {
  private static final String LANGUAGE = "/console/language";
  private static final Map<String, String> FORM = Map.of("language", "zh");

  @ClassRule public static final ConsoleServer CONSOLE = new ConsoleServer();

  private final Browser browser = CONSOLE.browser();

  @Before
  public void signIn() throws Exception {
    browser.signIn("anna");
  }

  @Test
  public void aFormWithItsTokenIsTaken() throws Exception {
    assertEquals(303, browser.post(LANGUAGE, FORM).statusCode());
  }

  @Test
  public void aFormWithoutATokenIsRefusedWithAPage() throws Exception {
    HttpResponse<String> answer = browser.postAsItIs(LANGUAGE, FORM);
    assertEquals(403, answer.statusCode());
    assertTrue(answer.body().contains("<h1"));
  }

  @Test
  public void theTokenOfAnotherSessionIsRefused() throws Exception {
    String other = CONSOLE.browser().signIn("root").token();
    assertEquals(403, browser.post(LANGUAGE, Map.of("language", "zh", "csrf", other)).statusCode());
  }

  @Test
  public void aScriptCarriesTheTokenInAHeader() throws Exception {
    assertEquals(
        303, browser.postAsItIs(LANGUAGE, FORM, "X-CSRF-Token", browser.token()).statusCode());
    HttpResponse<String> refused =
        browser.postAsItIs(LANGUAGE, FORM, "X-CSRF-Token", "wrong", "HX-Request", "true");
    assertEquals(403, refused.statusCode());
    assertTrue(refused.body().startsWith("<div class=\"alert"));
  }

  @Test
  public void anotherSiteIsRefusedEvenWithTheToken() throws Exception {
    String token = browser.token();
    for (String[] header :
        new String[][] {
          {"Origin", "https://evil.example"}, {"Origin", "null"}, {"Sec-Fetch-Site", "cross-site"}
        }) {
      assertEquals(
          403,
          browser
              .postAsItIs(LANGUAGE, FORM, "X-CSRF-Token", token, header[0], header[1])
              .statusCode());
    }
  }

  @Test
  public void theSignInNeedsTheTokenOfItsPage() throws Exception {
    Browser stranger = CONSOLE.browser();
    Map<String, String> form = Map.of("name", "anna", "password", "anna-secret");
    assertEquals(403, stranger.postAsItIs("/console/sign-in", form).statusCode());
    assertEquals(403, stranger.post("/console/sign-in", form).statusCode());
  }
}
