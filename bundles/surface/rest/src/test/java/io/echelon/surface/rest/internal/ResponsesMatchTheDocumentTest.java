package io.echelon.surface.rest.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.json.Json;
import io.echelon.platform.entitlement.CatalogDocuments;
import io.echelon.platform.sla.CalendarDocuments;
import io.echelon.platform.unit.RulesDocument;
import io.echelon.platform.unit.UnitRules;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.ClassRule;
import org.junit.Test;

public class ResponsesMatchTheDocumentTest {
  @ClassRule public static final ApiServer API = new ApiServer();

  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("unit", "telecom"),
          Map.entry("number", "C-1"),
          Map.entry("name", "anna"),
          Map.entry("id", "3"),
          Map.entry("job", "7"),
          Map.entry("step", "1"),
          Map.entry("version", "4"),
          Map.entry("code", "RED_LIST"),
          Map.entry("calendar", "shop"),
          Map.entry("year", "2026"));

  private static final String ORDER =
      "{\"controlPrice\":{\"amount\":100,\"currency\":\"CNY\"},\"price\":{\"amount\":95,"
          + "\"currency\":\"CNY\"},\"wanted\":\"2026-12-31\",\"rush\":false}";

  private static final Map<String, String> BODIES =
      Map.ofEntries(
          Map.entry(
              "POST /users",
              "{\"name\":\"eva\",\"password\":\"long enough 1\",\"roles\":[\"AGENT\"],\"units\":[\"*\"]}"),
          Map.entry("PUT /users/{name}/grants", "{\"roles\":[\"AGENT\"],\"units\":[]}"),
          Map.entry("PUT /users/{name}/enabled", "{\"enabled\":false}"),
          Map.entry("PUT /users/{name}/address", "{\"email\":\"a@b.cn\",\"language\":\"zh\"}"),
          Map.entry("PUT /users/{name}/password", "{\"password\":\"long enough 1\"}"),
          Map.entry("PUT /units/{unit}/import-mappings/{name}", "{}"),
          Map.entry("POST /units/{unit}/scorecards", "{}"),
          Map.entry("POST /units/{unit}/dry-runs", "{\"values\":{\"revenue\":5000}}"),
          Map.entry(
              "POST /units/{unit}/what-ifs",
              "{\"scorecardVersion\":4,\"price\":{\"currency\":\"CNY\",\"manager\":1000}}"),
          Map.entry("POST /units/{unit}/what-ifs/movers", "{\"scorecardVersion\":4,\"run\":3}"),
          Map.entry("POST /units/{unit}/backtests", "{\"scorecard\":{\"id\":\"x\"},\"runs\":4}"),
          Map.entry(
              "POST /units/{unit}/scorecards/{version}/approval",
              "{\"effectiveFrom\":\"2026-03-01\"}"),
          Map.entry("POST /units/{unit}/catalogs", CatalogDocuments.write(FakeCustomers.CATALOG)),
          Map.entry(
              "POST /units/{unit}/catalogs/{version}/approval",
              "{\"effectiveFrom\":\"2026-03-01\"}"),
          Map.entry(
              "POST /units/{unit}/catalogs/{version}/confirmations", "{\"department\":\"sales\"}"),
          Map.entry("POST /units/{unit}/customers/{number}/commercial-decisions", ORDER),
          Map.entry(
              "POST /units/{unit}/customers/{number}/commercial-decisions/exceptions",
              "{\"order\":" + ORDER + ",\"part\":\"PRICE\",\"reason\":\"large\"}"),
          Map.entry(
              "POST /units/{unit}/commercial-exceptions/{id}/approval", "{\"comment\":\"fine\"}"),
          Map.entry("POST /units/{unit}/commercial-exceptions/{id}/refusal", "{\"reason\":\"no\"}"),
          Map.entry("POST /units/{unit}/open-orders", "{\"order\":\"O-1\",\"customer\":\"C-1\"}"),
          Map.entry("DELETE /units/{unit}/open-orders/{number}", ""),
          Map.entry("DELETE /units/{unit}/requests/{number}/attachments/{id}", ""),
          Map.entry("POST /units/{unit}/customers/{number}/contract-exceptions", "{}"),
          Map.entry(
              "POST /units/{unit}/contract-exceptions/{id}/approval", "{\"comment\":\"fine\"}"),
          Map.entry("POST /units/{unit}/contract-exceptions/{id}/refusal", "{\"reason\":\"no\"}"),
          Map.entry(
              "POST /units/{unit}/contract-exceptions/{id}/revocation", "{\"reason\":\"sold\"}"),
          Map.entry(
              "POST /units/{unit}/customers/{number}/marks",
              "{\"code\":\"RED_LIST\",\"reason\":\"asked for\"}"),
          Map.entry(
              "POST /units/{unit}/customers/{number}/marks/{id}/end",
              "{\"last\":\"2026-03-01\",\"reason\":\"over\"}"),
          Map.entry(
              "POST /units/{unit}/calendar-versions", CalendarDocuments.write(FakeCalendars.SHOP)),
          Map.entry(
              "POST /units/{unit}/calendar-versions/{version}/approval",
              "{\"effectiveFrom\":\"2026-03-01\"}"),
          Map.entry("POST /units/{unit}/calendars/{calendar}/years/{year}", "{\"days\":[]}"),
          Map.entry(
              "POST /calendar-calculations",
              "{\"operation\":\"ADD_WORKING_TIME\",\"unit\":\"telecom\",\"calendar\":\"shop\","
                  + "\"start\":\"2026-03-01T02:00:00Z\",\"time\":\"PT8H\"}"),
          Map.entry("POST /units/{unit}/rules", RulesDocument.write(UnitRules.DEFAULT)),
          Map.entry(
              "POST /units/{unit}/rules/{version}/approval", "{\"effectiveFrom\":\"2026-03-01\"}"),
          Map.entry("POST /units/{unit}/runs", "{\"name\":\"2026-1\",\"asOf\":\"2026-03-01\"}"),
          Map.entry(
              "POST /units/{unit}/runs/{id}/corrections",
              "{\"number\":\"C-1\",\"seen\":1,\"tier\":\"A1\",\"reason\":\"contract\"}"),
          Map.entry(
              "POST /units/{unit}/runs/{id}/lines/{number}/comments",
              "{\"comment\":\"pays late\"}"),
          Map.entry("POST /units/{unit}/messages/{id}/resending", "{\"reason\":\"was down\"}"),
          Map.entry("POST /units/{unit}/assessments/{id}/reopening", "{\"reason\":\"again\"}"),
          Map.entry("PUT /units/{unit}/review-steps/{step}", "{\"users\":[\"ben\"]}"),
          Map.entry("POST /units/{unit}/runs/{id}/submission", "{\"comment\":\"done\",\"step\":2}"),
          Map.entry("POST /units/{unit}/runs/{id}/return", "{\"reason\":\"again\"}"),
          Map.entry("POST /units/{unit}/runs/{id}/approval", "{\"comment\":\"fine\"}"),
          Map.entry(
              "POST /units/{unit}/runs/{id}/publication", "{\"effectiveFrom\":\"2026-03-01\"}"),
          Map.entry("POST /units/{unit}/runs/{id}/revocation", "{\"reason\":\"wrong\"}"),
          Map.entry(
              "POST /units/{unit}/customers/{number}/overrides",
              "{\"tier\":\"A1\",\"until\":\"2026-12-31\",\"reason\":\"new plant\"}"),
          Map.entry(
              "POST /units/{unit}/customers/{number}/applications",
              "{\"tier\":\"A1\",\"reason\":\"grew\"}"),
          Map.entry(
              "POST /units/{unit}/customers/{number}/provisional",
              "{\"tier\":\"A1\",\"from\":\"2026-03-01\",\"reason\":\"new\"}"),
          Map.entry("POST /units/{unit}/standings/{id}/approval", "{\"comment\":\"fine\"}"),
          Map.entry("POST /units/{unit}/standings/{id}/refusal", "{\"reason\":\"no\"}"),
          Map.entry("POST /units/{unit}/standings/{id}/withdrawal", "{\"reason\":\"sold\"}"),
          Map.entry("POST /units/{unit}/runs/{id}/cancellation", "{\"reason\":\"wrong\"}"),
          Map.entry(
              "POST /units/{unit}/complaints/{number}/classification",
              "{\"category\":\"SERVICE\",\"severity\":\"S2\",\"words\":\"late\",\"version\":6}"),
          Map.entry(
              "POST /units/{unit}/complaints/{number}/stages",
              "{\"stage\":\"PROPOSED\",\"note\":\"repair\",\"version\":6}"),
          Map.entry(
              "POST /units/{unit}/complaints/{number}/owner", "{\"owner\":\"ben\",\"version\":6}"),
          Map.entry(
              "POST /units/{unit}/complaints/{number}/abnormal-closures",
              "{\"limits\":[\"LAW\"],\"reason\":\"wants a car\",\"evidence\":[\"letter\"],"
                  + "\"version\":6}"),
          Map.entry(
              "POST /units/{unit}/abnormal-closures/{id}/decision",
              "{\"granted\":true,\"note\":\"fine\"}"),
          Map.entry(
              "POST /units/{unit}/complaints/{number}/resource-applications",
              "{\"resource\":\"spare-parts\",\"amount\":2,\"measure\":\"devices\","
                  + "\"reason\":\"broken\"}"),
          Map.entry(
              "POST /units/{unit}/resource-applications/{id}/decision",
              "{\"granted\":true,\"note\":\"fine\"}"),
          Map.entry("PUT /units/{unit}/resource-contacts/{code}/{name}", ""),
          Map.entry("DELETE /units/{unit}/resource-contacts/{code}/{name}", ""),
          Map.entry("POST /units/{unit}/escalations/{id}/acknowledgement", ""),
          Map.entry(
              "POST /units/{unit}/requests/{number}/quality-reviews",
              "{\"marks\":{\"process\":5,\"attitude\":4,\"result\":3},\"words\":\"friendly\"}"),
          Map.entry("PUT /units/{unit}/teams/{code}/members/{name}", ""),
          Map.entry("DELETE /units/{unit}/teams/{code}/members/{name}", ""),
          Map.entry("PUT /units/{unit}/customers/{number}/manager", "{\"account\":\"li.na\"}"),
          Map.entry(
              "POST /units/{unit}/causes/reviews",
              "{\"from\":\"2026-03-01\",\"to\":\"2026-03-31\",\"conclusions\":\"old\","
                  + "\"actions\":\"replace\"}"),
          Map.entry("POST /units/{unit}/requests/{number}/handling/release", "{\"version\":6}"),
          Map.entry("POST /units/{unit}/recomputation", "{\"reason\":\"a day was missing\"}"),
          Map.entry(
              "POST /units/{unit}/requests/{number}/handling/severity",
              "{\"severity\":\"S1\",\"reason\":\"down\",\"version\":6}"),
          Map.entry(
              "POST /units/{unit}/requests/{number}/handling/team",
              "{\"team\":\"network\",\"version\":6}"),
          Map.entry(
              "POST /units/{unit}/requests/{number}/handling/departments",
              "{\"team\":\"network\",\"within\":\"PT4H\",\"version\":6}"),
          Map.entry(
              "POST /units/{unit}/requests/{number}/handling/departments-done",
              "{\"team\":\"network\",\"version\":6}"),
          Map.entry(
              "POST /units/{unit}/requests/{number}/steps", "{\"step\":\"TAKE\",\"version\":6}"));

  private final Document document = new Document();

  @Test
  public void everyReadIsAnsweredAsTheDocumentSays() throws Exception {
    List<Document.Op> reads =
        document.operations().stream()
            .filter(o -> o.method().equals("GET") && !o.path().startsWith("/channels"))
            .filter(o -> !o.path().contains("/forms/"))
            .filter(o -> !o.path().endsWith("/attachments/{id}"))
            .toList();
    assertEquals(101, reads.size());
    for (Document.Op read : reads) {
      HttpResponse<String> answer = API.get(address(read));
      assertEquals(read + answer.body(), 200, answer.statusCode());
      assertDescribed(read, answer);
    }
  }

  @Test
  public void everyCommandIsAnsweredAsTheDocumentSays() throws Exception {
    for (Document.Op write : document.operations()) {
      String body = BODIES.get(write.toString());
      if (body == null) {
        continue;
      }
      HttpResponse<String> answer = API.send(write.method(), address(write), body);
      boolean refused = write.path().endsWith("runs/{id}/approval");
      assertEquals(
          write + answer.body(), refused ? 403 : 2, answer.statusCode() / (refused ? 1 : 100));
      if (answer.statusCode() == 204) {
        assertEquals("", answer.body());
      } else {
        assertDescribed(write, answer);
      }
      if (Set.of(201, 202).contains(answer.statusCode())) {
        assertTrue(write.toString(), answer.headers().firstValue("Location").isPresent());
      }
    }
  }

  @Test
  public void everyWriteButFilesAndChannelsIsTried() {
    List<String> untried =
        document.operations().stream()
            .filter(o -> !o.method().equals("GET") && !o.path().startsWith("/channels"))
            .map(Document.Op::toString)
            .filter(o -> !BODIES.containsKey(o))
            .toList();
    assertEquals(
        List.of(
            "POST /units/{unit}/bulk-requests",
            "POST /units/{unit}/imports",
            "POST /units/{unit}/mark-lists/{code}",
            "POST /units/{unit}/mark-lists/{code}/preview",
            "POST /units/{unit}/payments",
            "POST /units/{unit}/requests/{number}/attachments"),
        untried);
  }

  @Test
  public void theDocumentIsServedWithoutSignIn() throws Exception {
    HttpResponse<String> answer = API.send(API.anonymous("/api/openapi.json"));
    assertEquals(200, answer.statusCode());
    assertEquals("3.0.1", Json.mapper().readTree(answer.body()).path("openapi").asText());
  }

  @Test
  public void whatIsInternalStaysInside() throws Exception {
    assertFalse(API.get("/api/v1/units/telecom/jobs/7").body().contains("secret"));
    assertFalse(API.get("/api/v1/units/telecom/customers").body().contains("138000"));
    assertFalse(API.get("/api/v1/units/telecom/runs/3/lines").body().contains("detail"));
    assertFalse(API.get("/api/v1/units/telecom/tiers").body().contains("a@b.cn"));
  }

  @Test
  public void anAttachmentIsKeptNotShown() throws Exception {
    HttpResponse<String> file = API.get("/api/v1/units/telecom/requests/R-17/attachments/1");
    assertEquals("line down", file.body());
    assertEquals(
        Optional.of("attachment; filename=\"note.txt\""),
        file.headers().firstValue("Content-Disposition"));
    assertEquals(Optional.of("nosniff"), file.headers().firstValue("X-Content-Type-Options"));
    assertEquals(
        Optional.of("application/octet-stream"), file.headers().firstValue("Content-Type"));
  }

  private void assertDescribed(Document.Op operation, HttpResponse<String> answer)
      throws Exception {
    String mediaType = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
    assertEquals(
        operation + " " + answer.body(),
        Set.of(),
        document.faults(
            operation, answer.statusCode(), mediaType, Json.mapper().readTree(answer.body())));
  }

  private static String address(Document.Op operation) {
    String path = operation.path();
    for (Map.Entry<String, String> value : VALUES.entrySet()) {
      path = path.replace("{" + value.getKey() + "}", value.getValue());
    }
    return "/api/v1" + path;
  }
}
