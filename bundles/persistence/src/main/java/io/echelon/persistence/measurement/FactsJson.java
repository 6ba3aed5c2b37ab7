package io.echelon.persistence.measurement;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.echelon.platform.measurement.FactValue;
import io.echelon.platform.measurement.Facts;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** A sheet's facts as a flat JSON object, sorted by code: number, text or true/false. */
final class FactsJson {
  private static final JsonFactory JSON = new JsonFactory();

  private FactsJson() {}

  static String write(Facts facts) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      for (Map.Entry<String, FactValue> entry : facts.values().entrySet()) {
        json.writeFieldName(entry.getKey());
        write(json, entry.getValue());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, FactValue value) throws IOException {
    if (value instanceof FactValue.Number number) {
      json.writeNumber(number.value());
    } else if (value instanceof FactValue.Category category) {
      json.writeString(category.code());
    } else if (value instanceof FactValue.Flag flag) {
      json.writeBoolean(flag.set());
    }
  }

  static Facts read(String text) {
    Map<String, FactValue> values = new TreeMap<>();
    try (JsonParser json = JSON.createParser(text)) {
      json.nextToken();
      for (String code = json.nextFieldName(); code != null; code = json.nextFieldName()) {
        values.put(code, value(json));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Facts(values);
  }

  private static FactValue value(JsonParser json) throws IOException {
    return switch (json.nextToken()) {
      case VALUE_STRING -> new FactValue.Category(json.getText());
      case VALUE_TRUE -> new FactValue.Flag(true);
      case VALUE_FALSE -> new FactValue.Flag(false);
      default -> new FactValue.Number(json.getDoubleValue());
    };
  }
}
