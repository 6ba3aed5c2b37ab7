package io.echelon.surface.rest.internal.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import javax.ws.rs.Consumes;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.ext.MessageBodyReader;
import javax.ws.rs.ext.MessageBodyWriter;

/** Reads and writes records in the platform's JSON form. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public final class JsonBody implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
  private static final Reasons REASONS = new Reasons(JsonBody.class);

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] on, MediaType media) {
    return type.isRecord();
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type generic,
      Annotation[] on,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    byte[] bytes = body.readAllBytes();
    Object value = bytes.length == 0 ? null : Json.mapper().readValue(bytes, type);
    if (value == null) {
      throw REASONS.invalid("empty");
    }
    return value;
  }

  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] on, MediaType media) {
    return type.isRecord();
  }

  @Override
  public void writeTo(
      Object value,
      Class<?> type,
      Type generic,
      Annotation[] on,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream body)
      throws IOException {
    Json.mapper().writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValue(body, value);
  }
}
