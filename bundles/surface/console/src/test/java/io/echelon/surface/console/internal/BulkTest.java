package io.echelon.surface.console.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class BulkTest {
  private static final String BULKS = "/console/units/telecom/bulk-requests";

  @Rule public final ConsoleServer console = new ConsoleServer();

  private Browser browser;

  @Before
  public void signIn() throws Exception {
    browser = console.browser().signIn("anna");
  }

  @Test
  public void aFileAndPastedLinesBecomeABulkRequest() throws Exception {
    String asked = "?customer=C-1&item=repair&subject=Move&key=k-1";
    HttpResponse<String> file = browser.send(BULKS + asked, "subject\nline down\n");
    assertEquals(303, file.statusCode());
    assertEquals(BULKS + "/R-17", file.headers().firstValue("Location").orElseThrow());
    HttpResponse<String> pasted =
        browser.post(
            BULKS,
            Map.of(
                "customer",
                " C-1 ",
                "item",
                "repair",
                "subject",
                "Move",
                "key",
                "k-2",
                "lines",
                "subject\na\nb"));
    assertEquals(303, pasted.statusCode());
    assertEquals(List.of("bulk C-1 repair k-1 2", "bulk C-1 repair k-2 3"), console.done);
  }

  @Test
  public void aFaultNamesItsLine() throws Exception {
    HttpResponse<String> refused =
        browser.post(BULKS, Map.of("customer", "C-1", "item", "repair", "subject", "x"));
    assertEquals(400, refused.statusCode());
    assertTrue(refused.body().contains("line 1: column"));
  }

  @Test
  public void thePageAsksForProgressUntilNoLineWaits() throws Exception {
    String page = browser.get(BULKS + "/R-17").body();
    assertTrue(page.contains("hx-get=\"" + BULKS + "/R-17/progress\""));
    assertTrue(page.contains("subject: is empty"));
    assertTrue(page.contains("/requests/R-18\""));
    assertTrue(page.contains("lines.csv?state=REFUSED"));
    assertFalse(
        browser.get(BULKS + "/R-17/progress").headers().firstValue("HX-Refresh").isPresent());
    String csv = browser.get(BULKS + "/R-17/lines.csv?state=REFUSED").body();
    assertTrue(csv, csv.contains("subject: is empty"));
  }

  @Test
  public void whoMayNotMakeOneSeesNoForm() throws Exception {
    assertTrue(browser.get(BULKS).body().contains("name=\"lines\""));
    assertTrue(browser.get(BULKS).body().matches("(?s).*name=\"key\" value=\"[^\"]{20,}\".*"));
    assertFalse(console.browser().signIn("张伟").get(BULKS).body().contains("name=\"lines\""));
  }
}
