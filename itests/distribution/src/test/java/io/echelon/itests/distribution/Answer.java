package io.echelon.itests.distribution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpHeaders;

/** What the platform answered to a request. */
public record Answer(String request, int status, HttpHeaders headers, String body) {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** This answer, if it has the status. */
  public Answer expect(int wanted) {
    if (status != wanted) {
      throw new AssertionError(request + " → " + status + ", not " + wanted + ": " + body);
    }
    return this;
  }

  /** The detail of a refusal with this status and code. */
  public String refused(int wanted, String code) {
    expect(wanted);
    if (!contentType().equals("application/problem+json") || !text("/code").equals(code)) {
      throw new AssertionError(request + " → " + contentType() + ", not " + code + ": " + body);
    }
    return text("/detail");
  }

  public String contentType() {
    return headers.firstValue("Content-Type").orElse("");
  }

  public JsonNode json() {
    try {
      return MAPPER.readTree(body);
    } catch (JsonProcessingException e) {
      throw new AssertionError(request + " → no JSON: " + body, e);
    }
  }

  public JsonNode at(String pointer) {
    return json().at(pointer);
  }

  /** The text at a JSON pointer; a missing one is empty. */
  public String text(String pointer) {
    return at(pointer).asText();
  }
}
