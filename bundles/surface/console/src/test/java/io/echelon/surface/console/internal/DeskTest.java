package io.echelon.surface.console.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class DeskTest {
  private static final String REQUEST = "/console/units/telecom/requests/R-17";

  @Rule public final ConsoleServer console = new ConsoleServer();

  private Browser browser;

  @Before
  public void signIn() throws Exception {
    browser = console.browser().signIn("anna");
  }

  @Test
  public void theQueueLeadsToItsRequestsAndToTheNextPage() throws Exception {
    String page = browser.get("/console/units/telecom/desk").body();
    assertTrue(page.contains("href=\"" + REQUEST + "\""));
    assertTrue(page.contains("after=2%2F3%3F%26\""));
    assertTrue(page.contains("data-events="));
    assertFalse(browser.get("/console/units/telecom/desk?after=x").body().contains("data-events"));
  }

  @Test
  public void aStepIsTakenAndLeadsBackToTheRequest() throws Exception {
    HttpResponse<String> answer =
        browser.post(
            REQUEST + "/steps",
            Map.of(
                "step",
                "ANSWER",
                "version",
                "6",
                "seen",
                "1",
                "note",
                "x",
                "planned",
                "2026-10-12"));
    assertEquals(303, answer.statusCode());
    assertEquals(REQUEST, answer.headers().firstValue("Location").orElseThrow());
    assertEquals(List.of("ANSWER by 2026-10-12"), console.desk.done);
  }

  @Test
  public void theHistoryIsToldInTheReadersLanguage() throws Exception {
    assertTrue(browser.get(REQUEST).body().contains("assigned to vip"));
    browser.post("/console/language", Map.of("language", "zh", "next", REQUEST));
    assertTrue(browser.get(REQUEST).body().contains("分派给 vip"));
  }

  @Test
  public void whoeverIsLaterSeesWhatHappenedAndKeepsTheirWords() throws Exception {
    console.desk.version.set(7);
    HttpResponse<String> answer =
        browser.post(
            REQUEST + "/steps",
            Map.of("step", "ANSWER", "version", "6", "seen", "1", "note", "my long answer"));
    assertEquals(409, answer.statusCode());
    String page = answer.body();
    assertTrue(page.contains("Meanwhile"));
    assertTrue(page, page.contains("line 7"));
    assertTrue(page.contains(">my long answer</textarea>"));
    assertTrue(page.contains("name=\"version\" value=\"7\""));
    assertEquals(List.of(), console.desk.done);
  }

  @Test
  public void aMistakeComesBackWithTheWords() throws Exception {
    HttpResponse<String> answer =
        browser.post(REQUEST + "/steps", Map.of("step", "WAIT", "version", "6", "seen", "1"));
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("WAIT needs a note"));
    browser.post("/console/language", Map.of("language", "zh", "next", REQUEST));
    HttpResponse<String> chinese =
        browser.post(REQUEST + "/steps", Map.of("step", "WAIT", "version", "6", "seen", "1"));
    assertTrue(chinese.body().contains("note：WAIT 须填写说明"));
    browser.post("/console/language", Map.of("language", "en", "next", REQUEST));
    assertEquals(
        400, browser.post(REQUEST + "/steps", Map.of("version", "6", "seen", "1")).statusCode());
  }

  @Test
  public void whatIsDoneBesideTheStepsReachesTheDesk() throws Exception {
    Map<String, String> seen = Map.of("version", "6", "seen", "1");
    for (Map<String, String> fields :
        List.of(
            Map.of("", "severity", "severity", "S1", "note", "all is down"),
            Map.of("", "team", "team", "network"),
            Map.of("", "departments", "team", "网维", "hours", "4"),
            Map.of("", "release"),
            Map.of("", "departments-done", "team", "网维"))) {
      Map<String, String> form = new java.util.TreeMap<>(fields);
      form.putAll(seen);
      assertEquals(303, browser.post(REQUEST + "/" + form.remove(""), form).statusCode());
    }
    assertEquals(5, console.desk.done.size());
    assertTrue(console.desk.done.get(2), console.desk.done.get(2).startsWith("ask 网维"));
    HttpResponse<String> both =
        browser.post(
            REQUEST + "/departments",
            Map.of("team", "x", "hours", "4", "workingDays", "1", "version", "6", "seen", "1"));
    assertEquals(400, both.statusCode());
  }

  @Test
  public void filesAreAddedAndDownloaded() throws Exception {
    HttpResponse<String> added =
        browser.send("/console/units/telecom/requests/R-17/attachments?fileName=a.pdf", "%PDF-1.7");
    assertEquals(303, added.statusCode());
    assertEquals(List.of("file a.pdf"), console.desk.done);
    HttpResponse<String> file = browser.get(REQUEST + "/attachments/9");
    assertEquals(
        "attachment; filename*=UTF-8''%E5%90%88%E5%90%8C%201.pdf",
        file.headers().firstValue("Content-Disposition").orElseThrow());
  }

  @Test
  public void readersSeeARequestAndCanDoNothing() throws Exception {
    String page = console.browser().signIn("张伟").get(REQUEST).body();
    assertTrue(page.contains("Due on Wednesday."));
    assertFalse(page.contains("name=\"step\""));
  }

  @Test
  public void aNewRequestAsksWhoseItIsAndIsTakenOnce() throws Exception {
    String form = browser.get("/console/units/telecom/new-request").body();
    String key = form.replaceAll("(?s).*name=\"key\" value=\"([^\"]+)\".*", "$1");
    Map<String, String> filled =
        new java.util.TreeMap<>(
            Map.of("customer", "139", "item", "complaint", "subject", "No signal", "key", key));
    HttpResponse<String> several = browser.post("/console/units/telecom/new-request", filled);
    assertEquals(200, several.statusCode());
    assertTrue(several.body().contains("name=\"chosen\""));
    filled.put("chosen", "C-1");
    HttpResponse<String> taken = browser.post("/console/units/telecom/new-request", filled);
    assertEquals(REQUEST, taken.headers().firstValue("Location").orElseThrow());
    assertEquals(key, console.desk.submitted.get(0).idempotencyKey());
    assertEquals("C-1", console.desk.submitted.get(0).draft().customerNumber().orElseThrow());
  }

  @Test
  public void aFaultInTheFormComesBackWithIt() throws Exception {
    HttpResponse<String> answer =
        browser.post(
            "/console/units/telecom/new-request",
            Map.of("customer", "C-1", "description", "It hums.", "key", "k"));
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("subject: must have"));
    assertTrue(answer.body().contains("It hums."));
  }

  @Test(timeout = 30_000)
  public void theQueueTellsWhenItHasChanged() throws Exception {
    assertEquals(403, browser.get("/console/events/queue?unit=nowhere").statusCode());
    Iterator<String> lines = browser.lines("/console/events/queue?unit=telecom").iterator();
    assertEquals("retry: 5000", lines.next());
    String line = "";
    while (!line.startsWith("data")) {
      console.desk.version.incrementAndGet();
      line = lines.next();
    }
    assertEquals("data: changed", line);
  }

  @Test
  public void numbersAreFound() throws Exception {
    String find = "/console/units/telecom/desk/find?number=";
    assertEquals(REQUEST, location(find + "17"));
    assertEquals(REQUEST, location(find + "r-17"));
    assertEquals("/console/units/telecom/customers/C%2F1", location(find + "C%2F1"));
  }

  private String location(String path) throws Exception {
    return browser.get(path).headers().firstValue("Location").orElseThrow();
  }
}
