package io.echelon.surface.shell;

import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.text.Messages;
import io.echelon.spi.LocalizedText;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The shell's texts in one language, and how values are written. Immutable. */
public final class Words {
  private static final Reasons REASONS = new Reasons(Words.class);
  private static final Messages MESSAGES = new Messages(Words.class);

  private final Locale locale;

  Words(Locale locale) {
    this.locale = locale;
  }

  /**
   * @param language {@code en} or {@code zh}
   */
  static Words in(String language) {
    return switch (language) {
      case "en" -> new Words(Locale.ENGLISH);
      case "zh" -> new Words(Locale.CHINESE);
      default -> throw REASONS.invalid("lang", language);
    };
  }

  /** The language. */
  public Locale locale() {
    return locale;
  }

  /** A message; arguments are written as {@link #of} writes them. */
  public String get(String key, Object... arguments) {
    return MESSAGES.text(key, Arrays.stream(arguments).map(this::of).toArray()).in(locale);
  }

  /** A value as people read it; nothing for what is absent. */
  public String of(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(this::of).orElse("");
    }
    if (value instanceof OptionalInt optional) {
      return optional.isPresent() ? Integer.toString(optional.getAsInt()) : "";
    }
    if (value instanceof LocalizedText text) {
      return clean(text.in(locale));
    }
    if (value instanceof Collection<?> several) {
      return several.stream().map(this::of).sorted().collect(Collectors.joining(", "));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(e -> of(e.getKey()) + "=" + of(e.getValue()))
          .collect(Collectors.joining(", "));
    }
    if (value instanceof Boolean flag) {
      return get(flag ? "yes" : "no");
    }
    return value == null ? "" : clean(value.toString());
  }

  /** Without control characters, with which data could take the terminal over. */
  static String clean(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}
