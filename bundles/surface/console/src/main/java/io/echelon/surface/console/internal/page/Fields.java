package io.echelon.surface.console.internal.page;

import io.echelon.platform.base.Reasons;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads the fields of forms, where the empty text stands for what was left out. */
public final class Fields {
  private static final Reasons REASONS = new Reasons(Fields.class);

  private Fields() {}

  /** A day in its ISO form, if it was given. */
  public static Optional<LocalDate> day(String name, String value) {
    try {
      return Optional.ofNullable(value).filter(v -> !v.isBlank()).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw REASONS.invalid("day", name);
    }
  }

  public static LocalDate neededDay(String name, String value) {
    return needed(name, day(name, value).orElse(null));
  }

  /** A field that has to be filled in. */
  public static <T> T needed(String name, T value) {
    if (value == null) {
      throw REASONS.invalid("needed", name);
    }
    return value;
  }
}
