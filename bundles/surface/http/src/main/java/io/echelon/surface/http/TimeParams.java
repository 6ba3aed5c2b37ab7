package io.echelon.surface.http;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import javax.ws.rs.ext.ParamConverter;
import javax.ws.rs.ext.ParamConverterProvider;

/** Reads dates and instants in addresses, in their ISO-8601 form. */
public final class TimeParams implements ParamConverterProvider {
  private static final Map<Class<?>, Function<String, ?>> PARSERS =
      Map.of(LocalDate.class, LocalDate::parse, Instant.class, Instant::parse);

  @Override
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] on) {
    Function<String, ?> parser = PARSERS.get(type);
    return parser == null ? null : new Converter<>(type, parser);
  }

  private record Converter<T>(Class<T> type, Function<String, ?> parser)
      implements ParamConverter<T> {
    @Override
    public T fromString(String text) {
      return text == null ? null : type.cast(parser.apply(text));
    }

    @Override
    public String toString(T value) {
      return value.toString();
    }
  }
}
