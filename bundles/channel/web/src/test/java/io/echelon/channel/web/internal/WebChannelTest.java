package io.echelon.channel.web.internal;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.echelon.spi.LocalizedText;
import io.echelon.spi.channel.InboundRequest;
import io.echelon.spi.channel.InboundResponse;
import io.echelon.spi.channel.Intake;
import io.echelon.spi.channel.Receipt;
import io.echelon.spi.channel.Submission;
import io.echelon.spi.channel.UnintelligibleException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class WebChannelTest {
  private static final String GOOD =
      "{\"unit\":\"telecom\",\"item\":\"complaint\",\"subject\":\"没有信号\"}";

  private final WebChannel channel = new WebChannel();
  private final FakeIntake intake = new FakeIntake();

  @Test
  public void aRequestIsSubmittedAsItCame() throws Exception {
    String body =
        "{\"unit\":\"telecom\",\"item\":\"complaint\",\"subject\":\"No signal\","
            + "\"description\":\"since\\nMonday\",\"customerNumber\":\"C-1\","
            + "\"phone\":\"13800000000\",\"email\":\"a@b.cn\"}";
    InboundResponse answer = post(body, Map.of("idempotency-key", " k1 "));
    assertEquals(201, answer.status());
    assertEquals("k1", intake.submitted.idempotencyKey());
    assertArrayEquals(body.getBytes(StandardCharsets.UTF_8), intake.submitted.content());
    assertEquals("complaint", intake.submitted.draft().serviceItem());
    assertEquals("since\nMonday", intake.submitted.draft().description());
    assertEquals(Optional.of("C-1"), intake.submitted.draft().customerNumber());
    assertEquals(Optional.of("13800000000"), intake.submitted.draft().phone());
    assertEquals(Optional.of("a@b.cn"), intake.submitted.draft().email());
  }

  @Test
  public void whatIsNotGivenIsAbsent() throws Exception {
    post(GOOD, key());
    assertEquals("", intake.submitted.draft().description());
    assertEquals(Optional.empty(), intake.submitted.draft().phone());
  }

  @Test
  public void theReceiptComesInTheLanguageOfTheSender() throws Exception {
    JsonNode english = json(post(GOOD, key()));
    assertEquals("R-17", english.path("requestNumber").asText());
    assertEquals("2026-10-08T01:30:00Z", english.path("acceptedAt").asText());
    assertEquals("We answer.", english.path("acknowledgement").asText());
    assertEquals("FIRST_ANSWER", english.at("/promises/0/metric").asText());
    assertEquals("2026-10-09T02:30:00Z", english.at("/promises/0/due").asText());
    assertEquals("A2", english.at("/promises/0/explanation").asText());
    assertFalse(english.at("/promises/0/internal").asBoolean(true));
    assertFalse(english.path("replayed").asBoolean(true));
    InboundResponse chinese =
        post(GOOD, Map.of("idempotency-key", "k", "accept-language", "fr,zh-CN;q=0.9,en;q=0.1"));
    assertEquals("我们会答复。", json(chinese).path("acknowledgement").asText());
    assertEquals("zh", chinese.headers().get("Content-Language"));
    InboundResponse odd = post(GOOD, Map.of("idempotency-key", "k", "accept-language", ";;q=x"));
    assertEquals("We answer.", json(odd).path("acknowledgement").asText());
  }

  @Test
  public void aReplayIsNotCreatedAgain() throws Exception {
    intake.replayed = true;
    InboundResponse answer = post(GOOD, key());
    assertEquals(200, answer.status());
    assertTrue(json(answer).path("replayed").asBoolean());
  }

  @Test
  public void withoutAKeyNothingIsSubmitted() throws Exception {
    for (Map<String, String> headers :
        List.of(
            Map.<String, String>of(),
            Map.of("idempotency-key", "  "),
            Map.of("idempotency-key", "k".repeat(201)))) {
      InboundResponse answer = post(GOOD, headers);
      assertEquals(400, answer.status());
      assertEquals("application/problem+json", answer.contentType());
      assertEquals("urn:echelon:error:invalid-input", json(answer).path("type").asText());
    }
    assertEquals(null, intake.submitted);
  }

  @Test
  public void otherAddressesAndMethodsAreRefused() throws Exception {
    assertEquals(404, send("POST", "", GOOD, key()).status());
    assertEquals(404, send("POST", "requests/1", GOOD, key()).status());
    InboundResponse get = send("GET", "requests", "", key());
    assertEquals(405, get.status());
    assertEquals("POST", get.headers().get("Allow"));
    InboundResponse chinese = send("GET", "requests", "", Map.of("accept-language", "zh"));
    assertEquals("此处不允许该方法", json(chinese).path("title").asText());
  }

  @Test
  public void whatIsNotUnderstoodNamesItsPlace() {
    assertFault("line 1, column 18: malformed JSON", "{\"unit\":zhangwei}");
    assertFault("line 2, column 1: malformed JSON", GOOD + "\n{}");
    assertFault("line 1, column 1: no JSON object", "[1]");
    assertFault("line 1, column 1: no JSON object", "");
    assertFault("/color: unknown field", GOOD.replace("item", "color"));
    assertFault("/: unknown field", GOOD.replace("item", "13800000000"));
    assertFault("/item: is missing", "{\"unit\":\"telecom\",\"subject\":\"s\"}");
    assertFault("/unit: must be text", GOOD.replace("\"telecom\"", "5"));
    assertFault("/unit: must be text", GOOD.replace("\"telecom\"", "null"));
    assertFault("/unit: is empty", GOOD.replace("telecom", " "));
    assertFault("/subject: must be one line", GOOD.replace("没有信号", "a\\nb"));
    assertFault("/subject: has more than 200 characters", GOOD.replace("没有信号", "x".repeat(201)));
    assertFault(
        "/phone: has more than 40 characters",
        GOOD.replace("}", ",\"phone\":\"" + "1".repeat(41) + "\"}"));
  }

  @Test
  public void faultsTellNothingPersonal() {
    UnintelligibleException fault =
        assertThrows(
            UnintelligibleException.class, () -> post("{\"phone\": 张伟13800000000}", key()));
    assertFalse(fault.getMessage(), fault.getMessage().contains("138"));
    String twice = "{\"phone\":\"13800000000\",\"phone\":\"13800000000\"}";
    assertTrue(fault(twice).endsWith("malformed JSON"));
    byte[] latin = "{\"unit\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThrows(UnintelligibleException.class, () -> WebRequest.read(latin));
  }

  @Test
  public void theChannelHasANameInBothLanguages() {
    assertEquals("web", channel.id());
    assertEquals(new LocalizedText("Web", "网站"), channel.name());
  }

  private void assertFault(String expected, String body) {
    assertEquals(expected, fault(body));
  }

  private String fault(String body) {
    return assertThrows(UnintelligibleException.class, () -> post(body, key())).getMessage();
  }

  private static Map<String, String> key() {
    return Map.of("idempotency-key", "k1");
  }

  private InboundResponse post(String body, Map<String, String> headers)
      throws UnintelligibleException {
    return send("POST", "requests", body, headers);
  }

  private InboundResponse send(String method, String path, String body, Map<String, String> headers)
      throws UnintelligibleException {
    InboundRequest request =
        new InboundRequest(
            method, path, new HashMap<>(headers), Map.of(), body.getBytes(StandardCharsets.UTF_8));
    return channel.handle(request, intake);
  }

  private static JsonNode json(InboundResponse answer) throws Exception {
    return new ObjectMapper().readTree(answer.body());
  }

  /** Accepts everything. */
  private static final class FakeIntake implements Intake {
    private Submission submitted;
    private boolean replayed;

    @Override
    public Receipt submit(Submission submission) {
      submitted = submission;
      return new Receipt(
          "R-17",
          Instant.parse("2026-10-08T01:30:00Z"),
          new LocalizedText("We answer.", "我们会答复。"),
          List.of(
              new Receipt.Promise(
                  "FIRST_ANSWER",
                  Instant.parse("2026-10-09T02:30:00Z"),
                  false,
                  new LocalizedText("A2", "二级"))),
          replayed);
    }
  }
}
