package io.echelon.surface.console.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.Rule;
import org.junit.Test;

public class ComplaintTest {
  private static final String COMPLAINT = "/console/units/telecom/complaints/R-17";

  @Rule public final ConsoleServer console = new ConsoleServer();

  @Test
  public void whatIsDoneWithAComplaintReachesTheServices() throws Exception {
    Browser browser = console.browser().signIn("root");
    for (Map<String, String> fields :
        List.of(
            Map.of("", "classification", "category", "SERVICE_DELAY", "severity", "S1"),
            Map.of("", "stage", "stage", "AGREED", "workingDays", "2", "note", "agreed"),
            Map.of("", "owner", "owner", "li.na"),
            Map.of(
                "", "applications", "resource", "spare-parts", "amount", "12.5", "measure", "CNY"),
            Map.of("", "applications/3", "granted", "true", "note", "in stock"),
            Map.of("", "closures", "limit", "LAW", "evidence", "attachment/7\n\na letter"),
            Map.of("", "closures/5", "granted", "false", "note", "try again"))) {
      Map<String, String> form = new TreeMap<>(fields);
      form.putAll(Map.of("version", "4", "seen", "2"));
      HttpResponse<String> answer = browser.post(COMPLAINT + "/" + form.remove(""), form);
      assertEquals(answer.body(), 303, answer.statusCode());
      assertEquals(COMPLAINT, answer.headers().firstValue("Location").orElseThrow());
    }
    assertEquals(
        List.of(
            "classify SERVICE_DELAY",
            "advance",
            "assign li.na",
            "apply 12.5",
            "grant 3 true",
            "close [LAW] [attachment/7, a letter]",
            "close 5 false"),
        console.complaints.done);
  }

  @Test
  public void whoeverIsLaterSeesWhatHappened() throws Exception {
    Browser browser = console.browser().signIn("anna");
    console.complaints.version.set(5);
    HttpResponse<String> answer =
        browser.post(
            COMPLAINT + "/stage",
            Map.of("stage", "AGREED", "note", "my words", "version", "4", "seen", "1"));
    assertEquals(409, answer.statusCode());
    assertTrue(answer.body().contains("a month for nothing"));
    assertTrue(answer.body().contains(">my words</textarea>"));
    assertEquals(List.of(), console.complaints.done);
  }

  @Test
  public void faultsInTheFormsComeBack() throws Exception {
    Browser browser = console.browser().signIn("anna");
    for (Map<String, String> fields :
        List.of(
            Map.of("", "applications", "amount", "1e999999999"),
            Map.of("", "classification", "note", "x"),
            Map.of("", "stage", "stage", "AGREED", "workingDays", "soon"))) {
      Map<String, String> form = new TreeMap<>(fields);
      form.put("version", "4");
      assertEquals(400, browser.post(COMPLAINT + "/" + form.remove(""), form).statusCode());
    }
  }

  @Test
  public void onlyThoseWhoMayDecideAreAsked() throws Exception {
    assertTrue(console.browser().signIn("root").get(COMPLAINT).body().contains("/closures/5"));
    String page = console.browser().signIn("anna").get(COMPLAINT).body();
    assertFalse(page.contains("/closures/5"));
    assertFalse("one waits already", page.contains("action=\"" + COMPLAINT + "/closures\""));
    assertFalse(page.contains("/applications/3"));
  }

  @Test
  public void whatIsDecidedSaysByWhomAndWhy() throws Exception {
    String page = console.browser().signIn("anna").get(COMPLAINT).body();
    assertTrue(page, page.contains(">granted</span> ben: it is in the store"));
    assertTrue(page.contains(">waits for a decision</span>"));
  }

  @Test
  public void figuresAreThoseOfThePeriod() throws Exception {
    Browser browser = console.browser().signIn("anna");
    String figures = "/console/units/telecom/complaint-figures";
    assertTrue(browser.get(figures).body().contains("value=\"2026-09-10\""));
    assertTrue(browser.get(figures).body().contains("1,200"));
    assertEquals(400, browser.get(figures + "?from=soon").statusCode());
    assertEquals(400, browser.get("/console/units/telecom/complaints?stage=X").statusCode());
  }
}
