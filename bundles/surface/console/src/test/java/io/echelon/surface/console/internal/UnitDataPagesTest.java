package io.echelon.surface.console.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Lists of marks, drafts of documents, messages to be sent again, customers by name. */
public class UnitDataPagesTest {
  @ClassRule public static final ConsoleServer CONSOLE = new ConsoleServer();

  private static final String UNIT = "/console/units/telecom";

  private final Browser browser = CONSOLE.browser();

  @Before
  public void signIn() throws Exception {
    CONSOLE.done.clear();
    browser.signIn("root");
  }

  @Test
  public void aListIsShownBeforeItIsFollowed() throws Exception {
    String address = UNIT + "/mark-lists?mark=KEY_ACCOUNT&replace=true&reason=2026&step=";
    HttpResponse<String> preview = browser.send(address + "PREVIEW", "number\nC-1\n");
    assertEquals(preview.body(), 200, preview.statusCode());
    assertTrue(preview.body(), preview.body().contains("would change"));
    assertEquals(List.of(), CONSOLE.done);
    assertEquals(200, browser.send(address + "APPLY", "number\nC-1\n").statusCode());
    assertEquals(List.of("list KEY_ACCOUNT replace true because 2026"), CONSOLE.done);
  }

  @Test
  public void aDraftIsKeptAndApproved() throws Exception {
    assertEquals(303, browser.send(UNIT + "/drafts/catalogs", "{}").statusCode());
    HttpResponse<String> approved =
        browser.post(UNIT + "/drafts/catalogs/1/approval", Map.of("from", "2026-11-01"));
    assertEquals(
        UNIT + "/catalog#drafts",
        approved.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", ""));
    String confirmations = UNIT + "/drafts/%s/1/confirmations";
    Map<String, String> finance = Map.of("department", "finance");
    assertEquals(303, browser.post(confirmations.formatted("catalogs"), finance).statusCode());
    assertEquals(404, browser.post(confirmations.formatted("calendars"), finance).statusCode());
    assertEquals(404, browser.send(UNIT + "/drafts/nothing", "{}").statusCode());
    HttpResponse<String> file = browser.get(UNIT + "/drafts/catalogs/1/document.json");
    assertTrue(file.body(), file.body().contains("\"visit\""));
    HttpResponse<String> calendar = browser.get(UNIT + "/calendar/document.json?calendar=cn");
    assertTrue(calendar.body(), calendar.body().contains("Asia/Shanghai"));
  }

  @Test
  public void aMessageIsSentAgain() throws Exception {
    Map<String, String> fields = Map.of("state", "GIVEN_UP", "reason", "the server is back");
    assertEquals(303, browser.post(UNIT + "/messages/7/resending", fields).statusCode());
    assertEquals(List.of("resend 7 because the server is back"), CONSOLE.done);
  }

  @Test
  public void customersAreFoundByTheBeginningOfTheirNames() throws Exception {
    String named = browser.get(UNIT + "/customers?q=Acm").body();
    assertTrue(named, named.contains("Names that begin with Acm"));
    String numbered = browser.get(UNIT + "/customers?q=Acm&by-number=true").body();
    assertTrue(numbered, numbered.contains("From number Acm on"));
  }
}
