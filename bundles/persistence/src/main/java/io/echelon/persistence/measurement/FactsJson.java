package io.echelon.persistence.measurement;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.echelon.platform.measurement.FactSink;
import io.echelon.platform.measurement.FactValue;
import io.echelon.platform.measurement.Facts;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** A sheet's facts as a flat JSON object, sorted by code: number, text or true/false. */
final class FactsJson {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER).build();

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
    FactsReader facts = new FactsReader();
    read(text, facts);
    return new Facts(facts.values);
  }

  /** Hands the facts over one by one. */
  static void read(String text, FactSink facts) {
    try (JsonParser json = JSON.createParser(text)) {
      json.nextToken();
      for (String code = json.nextFieldName(); code != null; code = json.nextFieldName()) {
        switch (json.nextToken()) {
          case VALUE_STRING -> facts.text(code, json.getText());
          case VALUE_TRUE -> facts.flag(code, true);
          case VALUE_FALSE -> facts.flag(code, false);
          default -> facts.number(code, json.getDoubleValue());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gathers one sheet's facts. */
  private static final class FactsReader implements FactSink {
    private final Map<String, FactValue> values = new HashMap<>();

    @Override
    public void sheet(long customerId) {}

    @Override
    public void number(String code, double value) {
      values.put(code, new FactValue.Number(value));
    }

    @Override
    public void text(String code, String value) {
      values.put(code, new FactValue.Category(value));
    }

    @Override
    public void flag(String code, boolean set) {
      values.put(code, new FactValue.Flag(set));
    }
  }
}
