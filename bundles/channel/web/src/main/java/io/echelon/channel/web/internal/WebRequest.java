package io.echelon.channel.web.internal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.echelon.spi.Severity;
import io.echelon.spi.channel.RequestDraft;
import io.echelon.spi.channel.UnintelligibleException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;

/**
 * Reads the JSON of a request, strictly. What it says of a fault names the place and never the
 * content, which may be personal.
 */
final class WebRequest {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private WebRequest() {}

  static RequestDraft read(byte[] body) throws UnintelligibleException {
    JsonNode json = parse(body);
    if (!json.isObject()) {
      throw new UnintelligibleException("line 1, column 1: no JSON object");
    }
    refuseUnknown(json);
    return RequestDraft.of(
            required(json, Field.UNIT), required(json, Field.ITEM), required(json, Field.SUBJECT))
        .description(optional(json, Field.DESCRIPTION).orElse(null))
        .severity(severity(json))
        .customerNumber(optional(json, Field.CUSTOMER_NUMBER).orElse(null))
        .phone(optional(json, Field.PHONE).orElse(null))
        .email(optional(json, Field.EMAIL).orElse(null))
        .build();
  }

  private static Severity severity(JsonNode json) throws UnintelligibleException {
    String given = optional(json, Field.SEVERITY).orElse(null);
    try {
      return given == null ? null : Severity.valueOf(given);
    } catch (IllegalArgumentException e) {
      throw fault(Field.SEVERITY, "is none of S1, S2, S3, S4");
    }
  }

  private static JsonNode parse(byte[] body) throws UnintelligibleException {
    try {
      return MAPPER.readTree(body);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new UnintelligibleException(
          at == null
              ? "malformed JSON"
              : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": malformed JSON");
    } catch (IOException e) {
      throw new UnintelligibleException("the body is not in UTF-8");
    }
  }

  private static void refuseUnknown(JsonNode json) throws UnintelligibleException {
    for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (Arrays.stream(Field.values()).noneMatch(field -> field.key.equals(name))) {
        throw new UnintelligibleException(
            (name.matches("[A-Za-z_]{1,40}") ? "/" + name : "/") + ": unknown field");
      }
    }
  }

  private static String required(JsonNode json, Field field) throws UnintelligibleException {
    return optional(json, field).orElseThrow(() -> fault(field, "is missing"));
  }

  private static Optional<String> optional(JsonNode json, Field field)
      throws UnintelligibleException {
    JsonNode node = json.get(field.key);
    if (node == null) {
      return Optional.empty();
    }
    if (!node.isTextual()) {
      throw fault(field, "must be text");
    }
    String text = node.textValue();
    if (text.length() > field.longest) {
      throw fault(field, "has more than " + field.longest + " characters");
    }
    if (field.oneLine && text.isBlank()) {
      throw fault(field, "is empty");
    }
    if (field.oneLine && text.chars().anyMatch(Character::isISOControl)) {
      throw fault(field, "must be one line");
    }
    return Optional.of(text);
  }

  private static UnintelligibleException fault(Field field, String what) {
    return new UnintelligibleException("/" + field.key + ": " + what);
  }

  /** What a request may say. */
  private enum Field {
    UNIT("unit", 64, true),
    ITEM("item", 64, true),
    SUBJECT("subject", 200, true),
    DESCRIPTION("description", 4_000, false),
    SEVERITY("severity", 2, true),
    CUSTOMER_NUMBER("customerNumber", 64, true),
    PHONE("phone", 40, true),
    EMAIL("email", 254, true);

    private final String key;
    private final int longest;
    private final boolean oneLine;

    Field(String key, int longest, boolean oneLine) {
      this.key = key;
      this.longest = longest;
      this.oneLine = oneLine;
    }
  }
}
