package io.echelon.surface.rest.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.entitlement.WhatIfCosts.Prices;
import io.echelon.platform.measurement.FactValue;
import io.echelon.platform.tiering.ScorecardDocument;
import io.echelon.platform.tiering.TierMatrix.Direction;
import io.echelon.platform.tiering.Transitions.Moment;
import io.echelon.platform.tiering.WhatIfs.Moves;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.ClassRule;
import org.junit.Test;

public class FormsTest {
  @ClassRule public static final ApiServer API = new ApiServer();
  private static final String UNIT = "/api/v1/units/telecom";

  @Test
  public void rejectedLinesDownloadWholeAndHarmless() throws Exception {
    HttpResponse<String> answer = text(UNIT + "/imports/7/rejected", "text/csv", "en");
    assertEquals(
        "line,column,reason,text\r\n2,revenue,no number,'=cmd()|A1\r\n9,,empty,\"a,\"\"b\"\"\"\r\n",
        answer.body());
    assertEquals(
        "attachment; filename=\"rejected-7.csv\"",
        answer.headers().firstValue("Content-Disposition").orElse(""));
    assertEquals(404, text(UNIT + "/imports/8/rejected", "text/csv", "en").statusCode());
  }

  @Test
  public void tiersDownloadPageByPage() throws Exception {
    String csv = text(UNIT + "/tiers?on=2026-03-01", "text/csv", "en").body();
    assertEquals(
        "number,name,tier,since,run,score,origin\r\n"
            + "C-1,'@Acme,A1,2026-03-01,2026-1,87.5,RUN\r\nC-1,'@Acme,,,,,\r\n".repeat(2),
        csv);
  }

  @Test
  public void whatIsExportedIsTakenAsADraft() throws Exception {
    String catalog = API.get(UNIT + "/catalogs/2/document").body();
    HttpResponse<String> draft = API.send("POST", UNIT + "/catalogs", catalog);
    assertEquals(draft.body(), 201, draft.statusCode());
    assertTrue(
        draft.headers().firstValue("Location").orElse("").endsWith("/units/telecom/catalogs/5"));
    assertEquals(FakeCustomers.CATALOG, API.customers.drafted);
    String card = API.get(UNIT + "/scorecards/4/document").body();
    assertEquals("telecom-group", ScorecardDocument.read(card).id());
  }

  @Test
  public void explanationsReadAsText() throws Exception {
    assertEquals(
        """
        Acme is A1.

          Criterion          Value  Band  Points
          Strategic value    key    key   24/30
          Subtotal: Current               24/60

        Decided by: cut-off 80

        Offboarding: a candidate

        Most points were lost in: Strategic value

        Rating:
          2026-10-08 01:30 UTC  rated                   system  all rated
          2026-10-08 01:30 UTC  ended "Initial rating"  anna    seen
        """,
        text(UNIT + "/customers/C-1/explanation", "text/plain", "en").body());
    String chinese = text(UNIT + "/customers/C-1/explanation", "text/plain", "zh-CN").body();
    assertTrue(chinese, chinese.contains("  战略价值    重点  重点  24/30\n  小计：现状"));
  }

  @Test
  public void dueTimesReadAsTextInTheZoneOfTheCalendar() throws Exception {
    String english = text(UNIT + "/requests/R-17/explanation", "text/plain", "en").body();
    assertTrue(
        english, english.contains("from 2026-10-08 09:30 to 2026-10-13 09:30 (Asia/Shanghai)"));
    assertEquals(english, 6, english.lines().filter(l -> l.startsWith("  2026-10-")).count());
    assertTrue(
        text(UNIT + "/requests/R-17/explanation", "text/plain", "zh").body().startsWith("周二到期。"));
  }

  @Test
  public void aDryRunReadsNumbersTextsAndFlagsAndACardAsItStands() throws Exception {
    String body = "{\"scorecard\":{\"id\":\"x\"},\"values\":{\"a\":1.5,\"b\":\"HIGH\",\"c\":true}}";
    assertEquals(200, API.send("POST", UNIT + "/dry-runs", body).statusCode());
    assertEquals(
        Map.of(
            "a", new FactValue.Number(1.5),
            "b", new FactValue.Category("HIGH"),
            "c", new FactValue.Flag(true)),
        API.scoring.scored.values());
    assertEquals(Optional.of("{\"id\":\"x\"}"), API.scoring.card.json());
    HttpResponse<String> refused = API.send("POST", UNIT + "/dry-runs", "{\"values\":{\"a\":[1]}}");
    assertEquals(400, refused.statusCode());
    assertTrue(refused.body(), refused.body().contains("values/a: must be a number"));
  }

  @Test
  public void aWhatIfReadsPricesAndWhichMoversAreWanted() throws Exception {
    String body =
        "{\"scorecard\":{\"id\":\"x\"},\"run\":3,\"price\":{\"currency\":\"CNY\",\"sales\":\"revenue\","
            + "\"occasions\":{\"visit\":12.5}}}";
    assertEquals(200, API.send("POST", UNIT + "/what-ifs", body).statusCode());
    assertEquals(
        new Prices(
            "CNY",
            Optional.of("revenue"),
            Map.of("visit", new BigDecimal("12.5")),
            Optional.empty()),
        API.trials.prices.orElseThrow());
    assertEquals(Optional.of("{\"id\":\"x\"}"), API.trials.card.json());
    String movers = UNIT + "/what-ifs/movers?tierFrom=&direction=";
    assertEquals(200, API.send("POST", movers + "DOWN", "{}").statusCode());
    assertEquals(
        new Moves(Optional.of(""), Optional.empty(), Optional.of(Direction.DOWN)),
        API.trials.wanted);
    assertEquals(400, API.send("POST", movers + "SIDEWAYS", "{}").statusCode());
    HttpResponse<String> refused =
        API.send("POST", UNIT + "/what-ifs", "{\"price\":{\"manager\":1}}");
    assertTrue(refused.body(), refused.body().contains("price/currency: is missing"));
  }

  @Test
  public void aMatrixWithoutDaysLooksBackAYear() throws Exception {
    API.get(UNIT + "/tier-matrix");
    assertEquals(LocalDate.parse("2026-10-08"), API.trials.to.on());
    assertEquals(LocalDate.parse("2025-10-08"), API.trials.from.on());
    API.get(UNIT + "/tier-matrix?from=2026-01-01&fromKnownAt=2026-02-01T00:00:00Z");
    assertEquals(
        new Moment(LocalDate.parse("2026-01-01"), Instant.parse("2026-02-01T00:00:00Z")),
        API.trials.from);
  }

  @Test
  public void aRequestCarriesItsVersionAsETag() throws Exception {
    HttpResponse<String> answer = API.get(UNIT + "/requests/R-17");
    assertEquals("\"6\"", answer.headers().firstValue("ETag").orElse(""));
  }

  @Test
  public void aRunsLineCarriesItsRevisionAsETagAndAStaleCorrectionIsAConflict() throws Exception {
    HttpResponse<String> line = API.get(UNIT + "/runs/3/lines/C-1");
    assertEquals("\"1\"", line.headers().firstValue("ETag").orElse(""));
    String body = "{\"number\":\"C-1\",\"seen\":0,\"tier\":\"A1\",\"reason\":\"x\"}";
    assertEquals(409, API.send("POST", UNIT + "/runs/3/corrections", body).statusCode());
  }

  @Test
  public void printedFormsDownloadInTheLanguageAskedFor() throws Exception {
    HttpResponse<String> form = text(UNIT + "/runs/3/forms/rating/C.1.pdf", "*/*", "zh-CN");
    assertEquals("RATING C.1 zh", form.body());
    assertEquals("application/pdf", form.headers().firstValue("Content-Type").orElse(""));
    assertEquals(
        "attachment; filename=\"___1.pdf\"",
        form.headers().firstValue("Content-Disposition").orElse(""));
    assertEquals(
        "QUALITY C-1 en",
        text(UNIT + "/runs/3/forms/quality/C-1.xlsx?lang=en", "*/*", "zh").body());
    assertEquals(
        "list [A, B] en",
        text(UNIT + "/runs/3/forms/important-customers.xlsx?tiers=B,A", "*/*", "en").body());
    for (String wrong : new String[] {"rating/C-1", "rating/C-1.doc", "rating/C-1.pdf?lang=fr"}) {
      assertEquals(400, API.get(UNIT + "/runs/3/forms/" + wrong).statusCode());
    }
    assertEquals(404, API.get(UNIT + "/runs/3/forms/other/C-1.pdf").statusCode());
  }

  @Test
  public void whatIsMissingInAUnitIsToldInTheLanguageOfTheClient() throws Exception {
    assertTrue(text(UNIT, "application/json", "zh").body().contains("缺少目录"));
    assertTrue(text("/api/v1/health", "application/json", "en").body().contains("no catalog"));
  }

  @Test
  public void todayIsTheDayOfTheUnitsCalendar() throws Exception {
    API.get(UNIT + "/customers/C-1/tier");
    assertEquals(LocalDate.parse("2026-10-08"), API.tiering.askedOn);
  }

  @Test
  public void anEmptyTierAsksForThoseNotRatable() throws Exception {
    API.get(UNIT + "/runs/3/lines?rated=");
    assertEquals(Optional.of(""), API.tiering.askedRated);
    API.get(UNIT + "/runs/3/lines");
    assertEquals(Optional.empty(), API.tiering.askedRated);
  }

  @Test
  public void anImportStreamsItsFile() throws Exception {
    String csv = "x".repeat(3 << 20);
    HttpResponse<String> answer = post(UNIT + "/imports?mapping=monthly&asOf=2026-03-01", csv);
    assertEquals(answer.body(), 202, answer.statusCode());
    assertEquals(csv.length(), API.imports.bytesRead);
    assertTrue(
        answer.headers().firstValue("Location").orElse("").endsWith("/units/telecom/jobs/7"));
    HttpResponse<String> unnamed = post(UNIT + "/imports", csv);
    assertTrue(unnamed.body(), unnamed.body().contains("mapping: is missing"));
  }

  @Test
  public void aChannelSeesTheRequestWithoutItsSecrets() throws Exception {
    HttpResponse<String> answer =
        API.send(
            API.request("/api/v1/channels/web/a/b%20c?x=1&x=2&y=%E4%B8%AD")
                .header("Idempotency-Key", "k1")
                .header("Cookie", "s=1")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
    assertEquals(201, answer.statusCode());
    assertEquals("R-17", answer.headers().firstValue("X-Receipt").orElse(""));
    assertEquals("a/b c", API.desk.handled.path());
    assertEquals("k1", API.desk.handled.headers().get("idempotency-key"));
    assertFalse(API.desk.handled.headers().containsKey("authorization"));
    assertFalse(API.desk.handled.headers().containsKey("cookie"));
    assertEquals("1", API.desk.handled.query().get("x"));
    assertEquals("中", API.desk.handled.query().get("y"));
    assertEquals("{}", new String(API.desk.handled.body()));
    for (String method : new String[] {"PUT", "PATCH", "DELETE"}) {
      assertEquals(201, API.send(method, "/api/v1/channels/web/", "").statusCode());
      assertEquals(method, API.desk.handled.method());
    }
  }

  private static HttpResponse<String> post(String path, String csv) throws Exception {
    return API.send(
        API.request(path)
            .header("Content-Type", "text/csv")
            .POST(HttpRequest.BodyPublishers.ofString(csv)));
  }

  private static HttpResponse<String> text(String path, String accept, String language)
      throws Exception {
    return API.send(API.request(path).header("Accept", accept).header("Accept-Language", language));
  }
}
