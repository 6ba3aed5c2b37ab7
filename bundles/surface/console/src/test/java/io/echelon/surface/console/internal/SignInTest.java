package io.echelon.surface.console.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;

public class SignInTest {
  private static final String HOME = "/console/units/telecom";

  @ClassRule public static final ConsoleServer CONSOLE = new ConsoleServer();

  private final Browser browser = CONSOLE.browser();

  @Test
  public void strangersAreLedToTheSignInAndBackToWhatTheyWanted() throws Exception {
    HttpResponse<String> page = browser.get(HOME + "?x=1");
    assertEquals(303, page.statusCode());
    assertEquals("/console/sign-in?next=%2Fconsole%2Funits%2Ftelecom%3Fx%3D1", location(page));
    assertTrue(browser.get(location(page)).body().contains("value=\"" + HOME + "?x=1\""));
    HttpResponse<String> in =
        browser.post(
            "/console/sign-in",
            Map.of("name", "anna", "password", "anna-secret", "next", HOME + "?x=1"));
    assertEquals(303, in.statusCode());
    assertTrue(location(in).endsWith(HOME + "?x=1"));
    assertEquals(200, browser.get(HOME).statusCode());
  }

  @Test
  public void theCookieOfTheSessionIsKeptFromScriptsAndOtherSites() throws Exception {
    browser.get("/console/sign-in");
    HttpResponse<String> in =
        browser.post("/console/sign-in", Map.of("name", "anna", "password", "anna-secret"));
    String cookie =
        in.headers().allValues("Set-Cookie").stream()
            .filter(c -> c.startsWith("echelon-session="))
            .findFirst()
            .orElseThrow();
    assertTrue(cookie, cookie.endsWith("; Path=/console; HttpOnly; SameSite=Strict"));
  }

  @Test
  public void everySignInOpensASessionOfItsOwnAndEndsTheFormer() throws Exception {
    browser.keep("echelon-session", "planted");
    browser.signIn("anna");
    String first = browser.cookie("echelon-session");
    assertNotEquals("planted", first);
    assertEquals(303, browser.get("/console/sign-in").statusCode());
    browser.post("/console/sign-in", Map.of("name", "anna", "password", "anna-secret"));
    String second = browser.cookie("echelon-session");
    assertNotEquals(first, second);
    browser.keep("echelon-session", first);
    assertEquals(303, browser.get(HOME).statusCode());
  }

  @Test
  public void wrongPasswordsAndChannelsGetTheSameAnswer() throws Exception {
    browser.get("/console/sign-in");
    for (Map<String, String> form :
        java.util.List.of(
            Map.of("name", "anna", "password", "wrong"),
            Map.of("name", "nobody", "password", "wrong"),
            Map.of("name", "shop", "password", "shop-secret"))) {
      HttpResponse<String> in = browser.post("/console/sign-in", form);
      assertEquals(200, in.statusCode());
      assertTrue(in.body().contains("role=\"alert\""));
      assertNull(browser.cookie("echelon-session"));
    }
  }

  @Test
  public void nobodyIsLedToAnotherSite() throws Exception {
    for (String next :
        java.util.List.of(
            "https://evil.example/", "//evil.example", "/console/\\evil", "/console/a\nb", "/x")) {
      Browser other = CONSOLE.browser();
      other.get("/console/sign-in");
      HttpResponse<String> in =
          other.post(
              "/console/sign-in", Map.of("name", "anna", "password", "anna-secret", "next", next));
      assertTrue(location(in), location(in).endsWith("/console/"));
    }
  }

  @Test
  public void whoeverIsDisabledIsOutAtOnce() throws Exception {
    CONSOLE.access.users.put("paul", java.util.Set.of(io.echelon.platform.base.Role.AGENT));
    browser.signIn("paul");
    assertEquals(200, browser.get(HOME).statusCode());
    CONSOLE.access.users.remove("paul");
    assertEquals(303, browser.get(HOME).statusCode());
  }

  @Test
  public void aSessionEndsWhenItIsNotUsedAndARenewalIsNoUse() throws Exception {
    browser.signIn("anna");
    CONSOLE.clock.move(Duration.ofMinutes(29));
    assertEquals(200, browser.get(HOME).statusCode());
    CONSOLE.clock.move(Duration.ofMinutes(29));
    assertEquals(200, browser.get(HOME, "Echelon-Renewal", "1").statusCode());
    CONSOLE.clock.move(Duration.ofMinutes(1));
    HttpResponse<String> late = browser.get(HOME, "HX-Request", "true");
    assertEquals(401, late.statusCode());
    assertTrue(late.headers().firstValue("HX-Redirect").orElseThrow().contains("sign-in"));
  }

  @Test
  public void signingOutEndsTheSession() throws Exception {
    browser.signIn("anna");
    String session = browser.cookie("echelon-session");
    assertEquals(303, browser.post("/console/sign-out", Map.of()).statusCode());
    assertNull(browser.cookie("echelon-session"));
    browser.keep("echelon-session", session);
    assertEquals(303, browser.get(HOME).statusCode());
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }
}
