package io.echelon.itests.distribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.Test;

/** Complaints, bulk requests, surveys and the quality of the work, over REST. */
public class DeskTest {
  private static final String UNIT = DeskIT.UNIT;
  private static final HttpClient BROWSER = HttpClient.newHttpClient();

  private final Staff staff = DeskIT.staff();

  private Answer did(String complaint, String what, String fields) {
    long version = staff.agent().get(complaint).expect(200).at("/version").asLong();
    String command = "{%s,\"version\":%d}".formatted(fields.replace('\'', '"'), version);
    return staff.agent().post(complaint + what, command).expect(200);
  }

  /** Waits until the complaint of a request is there, since it follows the request's acceptance. */
  private String complaint() {
    String complaint = UNIT + "/complaints/" + DeskIT.submitted("complaint");
    Await.until(
        "the complaint is there", () -> staff.agent().get(complaint).status(), s -> s == 200);
    return complaint;
  }

  @Test
  public void aComplaintGetsAResourceAndEndsWithoutAgreementByASecondPerson() {
    String complaint = complaint();
    did(
        complaint,
        "/classification",
        "'category':'SERVICE_DELAY','severity':'S2','justified':true,'words':'late twice'");
    did(complaint, "/stages", "'stage':'INVESTIGATING'");

    staff.analyst().put(UNIT + "/resource-contacts/spare-parts/analyst", "").expect(204);
    String wish =
        "{\"resource\":\"spare-parts\",\"amount\":2,\"measure\":\"devices\",\"reason\":\"worn\"}";
    Answer applied = staff.agent().post(complaint + "/resource-applications", wish).expect(200);
    String granted = "{\"granted\":true,\"note\":\"from the depot\"}";
    String application = UNIT + "/resource-applications/" + applied.text("/id") + "/decision";
    staff.agent().post(application, granted).expect(403);
    staff.analyst().post(application, granted).expect(200);

    did(complaint, "/stages", "'stage':'PROPOSED','note':'two devices'");
    Answer closure =
        did(
            complaint,
            "/abnormal-closures",
            "'limits':['LAW'],'reason':'wants ten','evidence':['letter of 3 May']");
    String decision = UNIT + "/abnormal-closures/" + closure.text("/id") + "/decision";
    staff.agent().post(decision, granted).expect(403);
    staff.approver().post(decision, granted).expect(200);

    Answer ended = staff.auditor().get(complaint).expect(200);
    assertEquals("CLOSED true", ended.text("/stage") + " " + ended.text("/abnormal"));
    String request = complaint.replace("/complaints/", "/requests/");
    assertEquals("CLOSED", staff.agent().get(request).expect(200).text("/state"));
    Answer figures =
        staff.auditor().get(UNIT + "/complaints/statistics?from=" + Sample.today()).expect(200);
    assertEquals(figures.body(), 1, figures.at("/abnormal/LAW").asInt());
    assertEquals(figures.body(), 2, figures.at("/resources/0/amount").asInt());
  }

  @Test
  public void aBulkRequestSaysWhichLineFailedAndEndsWithItsLast() {
    String path =
        UNIT + "/bulk-requests?item=network-coverage&subject=shops&customer=" + DeskIT.customer();
    Answer started = staff.agent().send("POST", path, Api.CSV, DeskIT.shops());
    String bulk = UNIT + "/bulk-requests/" + started.expect(202).text("/number");
    Answer accepted =
        Await.until(
            "all lines are tried",
            () -> staff.agent().get(bulk).expect(200),
            b -> b.at("/progress/WAITING").asInt() == 0);
    assertEquals(accepted.body(), 29, accepted.at("/progress/ACCEPTED").asInt());
    Answer refused = staff.agent().get(bulk + "/lines?state=REFUSED").expect(200);
    assertEquals(refused.body(), 1, refused.at("/items").size());
    assertEquals("8 subject: is empty", line(refused.at("/items/0")));
    String csv = staff.agent().get(bulk + "/lines", Api.CSV).expect(200).body();
    assertEquals(csv, 31, csv.lines().count());

    for (JsonNode line : staff.agent().get(bulk + "/lines?state=ACCEPTED").at("/items")) {
      DeskIT.closed(line.get("request").asText());
    }
    Answer ended =
        Await.until(
            "it is finished",
            () -> staff.agent().get(bulk).expect(200),
            b -> !b.text("/bulk/finishedAt").isEmpty());
    assertEquals(ended.body(), 29, ended.at("/progress/DONE").asInt());
    String parent = bulk.replace("/bulk-requests/", "/requests/");
    assertEquals("CLOSED", staff.agent().get(parent).expect(200).text("/state"));
  }

  private static String line(JsonNode line) {
    return line.get("line").asText() + " " + line.at("/reason/en").asText();
  }

  @Test
  public void aCustomerAnswersTheSurveyOnceAndIsCounted() throws Exception {
    String number = DeskIT.submitted("network-coverage");
    DeskIT.closed(number);
    String link = Surveys.link(staff, number);

    assertTrue(survey(link, "zh").body().contains("您对本次服务是否满意"));
    assertEquals(200, answered(link, "score=5&words=%E5%A5%BD").statusCode());
    HttpResponse<String> again = answered(link, "score=1");
    assertEquals(again.body(), 404, again.statusCode());
    assertFalse(survey(link, "en").body().contains("<form"));

    assertEquals("A1 1", counted("TIER"));
    assertEquals("agent 1", counted("AGENT"));
    assertEquals("web 1", counted("CHANNEL"));
  }

  /** The first line that was answered, and how often. */
  private String counted(String by) {
    Answer figures =
        staff
            .auditor()
            .get(UNIT + "/satisfaction?by=" + by + "&from=" + Sample.today())
            .expect(200);
    for (JsonNode line : figures.at("/items")) {
      if (line.get("answered").asInt() > 0) {
        assertEquals(figures.body(), 5, line.get("mean").asInt());
        return line.get("key").asText() + " " + line.get("answered").asText();
      }
    }
    return figures.body();
  }

  private HttpResponse<String> survey(String link, String language)
      throws IOException, InterruptedException {
    return sent(HttpRequest.newBuilder(at(link)).header("Accept-Language", language));
  }

  private HttpResponse<String> answered(String link, String form)
      throws IOException, InterruptedException {
    return sent(
        HttpRequest.newBuilder(at(link))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  private static URI at(String link) {
    return URI.create("http://127.0.0.1:" + DeskIT.PROCESS.installation().http() + link);
  }

  private static HttpResponse<String> sent(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return BROWSER.send(request.build(), BodyHandlers.ofString());
  }

  @Test
  public void theWorkOnAClosedRequestIsReviewedByAnother() {
    String number = DeskIT.submitted("network-coverage");
    DeskIT.closed(number);
    Answer sample = staff.analyst().get(UNIT + "/quality/sample?number=100").expect(200);
    assertTrue(sample.body(), sample.body().contains(number));
    String review =
        "{\"marks\":{\"process\":5,\"attitude\":4,\"result\":5},\"words\":\"well explained\"}";
    String reviews = UNIT + "/requests/" + number + "/quality-reviews";
    staff.agent().post(reviews, review).expect(403);
    staff.analyst().post(reviews, review).expect(200);
    Answer agents = staff.analyst().get(UNIT + "/quality/agents").expect(200);
    assertEquals("agent", agents.text("/items/0/agent"));
    assertTrue(agents.body(), agents.at("/items/0/marks/attitude").asDouble() == 4);
  }
}
