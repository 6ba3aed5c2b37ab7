package io.echelon.surface.console.internal.page;

import io.echelon.platform.base.EchelonException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads the fields of forms, where the empty text stands for what was left out. */
public final class Fields {
  private Fields() {}

  /** A day in its ISO form, if it was given. */
  public static Optional<LocalDate> day(String name, String value) {
    try {
      return Optional.ofNullable(value).filter(v -> !v.isBlank()).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw EchelonException.invalid(name + ": is not a day");
    }
  }

  public static LocalDate neededDay(String name, String value) {
    return needed(name, day(name, value).orElse(null));
  }

  /** A field that has to be filled in. */
  public static <T> T needed(String name, T value) {
    if (value == null) {
      throw EchelonException.invalid(name + ": is needed");
    }
    return value;
  }
}
