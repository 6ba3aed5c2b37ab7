package io.echelon.channel.web.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.echelon.spi.channel.InboundResponse;
import io.echelon.spi.channel.Receipt;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** What the channel answers. */
final class WebAnswers {
  private static final String CONTENT_LANGUAGE = "Content-Language";

  private WebAnswers() {}

  static InboundResponse receipt(Receipt receipt, Locale language) {
    ObjectNode json = object();
    json.put("requestNumber", receipt.requestNumber());
    json.put("acceptedAt", receipt.acceptedAt().toString());
    json.put("acknowledgement", receipt.acknowledgement().in(language));
    ArrayNode promises = json.putArray("promises");
    for (Receipt.Promise promise : receipt.promises()) {
      promises
          .addObject()
          .put("metric", promise.metric())
          .put("due", promise.due().toString())
          .put("internal", promise.internal())
          .put("explanation", promise.explanation().in(language));
    }
    json.put("replayed", receipt.replayed());
    return answer(
        receipt.replayed() ? 200 : 201,
        "application/json",
        Map.of(CONTENT_LANGUAGE, language.getLanguage()),
        json);
  }

  static InboundResponse badKey(String header, int longest, Locale language) {
    return problem(
        400,
        "INVALID_INPUT",
        "key",
        header + ": needs 1 to " + longest + " characters",
        Map.of(),
        language);
  }

  static InboundResponse notFound(Locale language) {
    return problem(
        404, "NOT_FOUND", "address", "there is nothing at this address", Map.of(), language);
  }

  static InboundResponse methodNotAllowed(Locale language) {
    return problem(
        405,
        "METHOD_NOT_ALLOWED",
        "method",
        "requests are sent with POST",
        Map.of("Allow", "POST"),
        language);
  }

  private static InboundResponse problem(
      int status,
      String code,
      String title,
      String detail,
      Map<String, String> headers,
      Locale language) {
    ObjectNode json = object();
    json.put("type", "urn:echelon:error:" + code.toLowerCase(Locale.ROOT).replace('_', '-'));
    json.put("title", WebText.of(title, language));
    json.put("status", status);
    json.put("detail", detail);
    json.put("code", code);
    return answer(status, "application/problem+json", headers, json);
  }

  private static InboundResponse answer(
      int status, String contentType, Map<String, String> headers, ObjectNode json) {
    return new InboundResponse(
        status, contentType, headers, json.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
