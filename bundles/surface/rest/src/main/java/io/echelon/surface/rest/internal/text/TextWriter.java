package io.echelon.surface.rest.internal.text;

import io.echelon.surface.http.Languages;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.ext.MessageBodyWriter;

/** Writes one kind of record as text for people, in the client's language. */
@Produces(MediaType.TEXT_PLAIN)
abstract class TextWriter<T> implements MessageBodyWriter<T> {
  private final Class<T> type;

  @Context private HttpServletRequest request;

  TextWriter(Class<T> type) {
    this.type = type;
  }

  abstract String render(T value, Locale language);

  @Override
  public boolean isWriteable(Class<?> wanted, Type generic, Annotation[] on, MediaType media) {
    return wanted == type;
  }

  @Override
  public void writeTo(
      T value,
      Class<?> wanted,
      Type generic,
      Annotation[] on,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream body)
      throws IOException {
    headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8");
    body.write(render(value, Languages.of(request)).getBytes(StandardCharsets.UTF_8));
  }
}
