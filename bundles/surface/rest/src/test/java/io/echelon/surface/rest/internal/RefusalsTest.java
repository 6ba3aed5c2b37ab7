package io.echelon.surface.rest.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.echelon.platform.base.json.Json;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.ClassRule;
import org.junit.Test;

public class RefusalsTest {
  @ClassRule public static final ApiServer API = new ApiServer();
  private static final String UNIT = "/api/v1/units/telecom";

  @Test
  public void nobodyGetsInWithoutSigningIn() throws Exception {
    HttpResponse<String> answer = API.send(API.anonymous(UNIT));
    JsonNode problem = assertProblem(401, "NOT_AUTHENTICATED", answer);
    assertEquals("urn:echelon:error:not-authenticated", problem.path("type").asText());
    assertEquals(UNIT, problem.path("instance").asText());
    assertTrue(answer.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Basic "));
    assertEquals(401, API.send(API.anonymous("/api/v1/nothing")).statusCode());
    assertEquals(401, API.send(API.anonymous("/api/v1/health")).statusCode());
    assertEquals(401, API.send(API.anonymous("/api/v1/health/live;x=/")).statusCode());
    assertEquals(
        401, API.send(API.anonymous(UNIT).header("Authorization", "Basic !!!")).statusCode());
    assertEquals(401, API.send(API.requestBy("nobody", UNIT)).statusCode());
  }

  @Test
  public void namesInChineseSignInToo() throws Exception {
    assertTrue(API.send(API.requestBy("张伟", "/api/v1/me")).body().contains("张伟"));
  }

  @Test
  public void aChannelUsesNothingButItsOwn() throws Exception {
    assertProblem(403, "FORBIDDEN", API.send(API.requestBy("shop", UNIT)));
    assertProblem(403, "FORBIDDEN", API.send(API.requestBy("shop", "/api/v1/health")));
    assertEquals(200, API.send(API.requestBy("shop", "/api/v1/me")).statusCode());
    assertEquals(
        201, API.send(API.requestBy("shop", "/api/v1/channels/web/requests")).statusCode());
  }

  @Test
  public void whatServicesRefuseIsAProblem() throws Exception {
    assertProblem(404, "NOT_FOUND", API.get("/api/v1/units/nowhere"));
    assertProblem(
        409,
        "BUSY",
        API.send("POST", UNIT + "/runs", "{\"name\":\"busy\",\"asOf\":\"2026-03-01\"}"));
    assertProblem(
        403,
        "SEPARATION_OF_DUTIES",
        API.send("POST", UNIT + "/catalogs/5/approval", "{\"effectiveFrom\":\"2026-03-01\"}"));
    assertProblem(400, "INVALID_INPUT", API.send("POST", UNIT + "/catalogs", "{}"));
    assertProblem(503, "CHANNEL_GONE", API.get("/api/v1/channels/fax/requests"));
    assertProblem(409, "STALE", API.send("POST", UNIT + "/requests/R-17/steps", step("TAKE", "5")));
    assertProblem(
        409,
        "STALE",
        API.send("POST", UNIT + "/runs/3/submission", "{\"comment\":\"\",\"step\":1}"));
  }

  @Test
  public void refusalsComeInTheLanguageOfTheClient() throws Exception {
    String path = "/api/v1/units/nowhere";
    assertTrue(API.get(path).body().contains("\"title\":\"Not found\""));
    assertTrue(API.get(path).body().contains("there is no business unit nowhere"));
    HttpResponse<String> chinese =
        API.send(API.request(path).header("Accept-Language", "fr, zh-CN;q=0.8, en;q=0.5"));
    assertTrue(chinese.body(), chinese.body().contains("\"title\":\"未找到\""));
    assertTrue(chinese.body(), chinese.body().contains("\"detail\":\"没有业务单元 nowhere\""));
  }

  @Test
  public void whatHttpRefusesIsAProblem() throws Exception {
    assertProblem(404, "NOT_FOUND", API.get("/api/v1/nothing"));
    HttpResponse<String> wrongMethod = API.send("PUT", "/api/v1/me", "{}");
    assertProblem(405, "METHOD_NOT_ALLOWED", wrongMethod);
    assertTrue(wrongMethod.headers().firstValue("Allow").orElse("").contains("GET"));
    assertProblem(406, "NOT_ACCEPTABLE", API.send(API.request(UNIT).header("Accept", "image/png")));
    assertProblem(
        415,
        "UNSUPPORTED_MEDIA_TYPE",
        API.send(
            API.request(UNIT + "/runs")
                .header("Content-Type", "text/xml")
                .POST(HttpRequest.BodyPublishers.ofString("<a/>"))));
  }

  @Test
  public void badInputNamesItsPlace() throws Exception {
    assertDetail("{\"name\":\n \"a\",,}", "line 2");
    assertDetail("{\"name\":\"a\",\"asOf\":\"2026-03-01\",\"as\":1}", "\"as\"");
    assertDetail("{\"name\":\"a\"}", "/asOf: is missing");
    assertDetail("{\"name\":\"a\",\"asOf\":\"March\"}", "March");
    assertDetail("", "empty");
    assertDetail("null", "empty");
    String step = API.send("POST", UNIT + "/requests/R-17/steps", step("JUMP", "6")).body();
    assertTrue(step, step.contains("TAKE") && !step.contains("io.echelon"));
    String noVersion =
        API.send("POST", UNIT + "/requests/R-17/steps", "{\"step\":\"TAKE\"}").body();
    assertTrue(noVersion, noVersion.contains("/version"));
  }

  @Test
  public void badParametersAreNamed() throws Exception {
    for (String path :
        new String[] {
          "/customers?limit=0",
          "/customers?limit=501",
          "/customers?limit=x",
          "/tiers?on=yesterday",
          "/tiers?knownAt=2026-01-01",
          "/jobs/x",
          "/imports/x/rejected"
        }) {
      JsonNode problem = assertProblem(400, "INVALID_INPUT", API.get(UNIT + path));
      assertTrue(
          path + problem,
          problem.path("detail").asText().matches("(limit|on|knownAt|id|job)\\b.*"));
    }
    assertProblem(400, "INVALID_INPUT", API.get(UNIT + "/customers?after=" + "x".repeat(501)));
  }

  @Test
  public void bodiesAreBounded() throws Exception {
    String big = "{\"name\":\"" + "x".repeat(1 << 20) + "\"}";
    assertProblem(413, "TOO_LARGE", API.send("POST", UNIT + "/runs", big));
    assertProblem(413, "TOO_LARGE", API.send("POST", UNIT + "/scorecards", big));
    assertProblem(413, "TOO_LARGE", API.send("POST", UNIT + "/catalogs", big));
    assertProblem(
        413, "TOO_LARGE", API.send("POST", "/api/v1/channels/web/requests", "x".repeat(65_537)));
    assertEquals(
        201, API.send("POST", "/api/v1/channels/web/requests", "x".repeat(65_536)).statusCode());
    HttpRequest.BodyPublisher unannounced =
        HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(big.getBytes()));
    assertProblem(
        413,
        "TOO_LARGE",
        API.send(
            API.request(UNIT + "/runs")
                .header("Content-Type", "application/json")
                .POST(unannounced)));
  }

  @Test
  public void ourOwnFaultsTellAnIdAndNothingElse() throws Exception {
    HttpResponse<String> answer = API.get("/api/v1/units/broken");
    JsonNode problem = assertProblem(500, "INTERNAL", answer);
    assertTrue(problem.path("instance").asText().startsWith("urn:uuid:"));
    assertFalse(answer.body().contains("derby"));
  }

  @Test
  public void everyAnswerHasTheSecurityHeadersAndTellsNoServer() throws Exception {
    for (String path : new String[] {"/api/v1/me", "/api/v1/nothing", "/api/openapi.json"}) {
      HttpResponse<String> answer = API.get(path);
      assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
      assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
      assertEquals("Echelon", answer.headers().firstValue("Server").orElse(""));
    }
  }

  private static String step(String step, String version) {
    return "{\"step\":\"" + step + "\",\"version\":" + version + "}";
  }

  private static void assertDetail(String json, String part) throws Exception {
    HttpResponse<String> answer = API.send("POST", UNIT + "/runs", json);
    String detail = assertProblem(400, "INVALID_INPUT", answer).path("detail").asText();
    assertFalse(detail, detail.contains("io.echelon") || detail.contains("java."));
    assertTrue(detail, detail.contains(part));
  }

  private static JsonNode assertProblem(int status, String code, HttpResponse<String> answer)
      throws Exception {
    assertEquals(answer.body(), status, answer.statusCode());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    JsonNode problem = Json.mapper().readTree(answer.body());
    assertEquals(code, problem.path("code").asText());
    assertEquals(status, problem.path("status").asInt());
    return problem;
  }
}
