package io.echelon.surface.shell;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Reasons;
import java.util.Arrays;
import java.util.Locale;

/** Reads one of several words. */
public final class Choice {
  private static final Reasons REASONS = new Reasons(Words.class);

  private Choice() {}

  /**
   * The constant that is meant, in whatever case it was typed.
   *
   * @throws EchelonException INVALID_INPUT naming those there are
   */
  public static <E extends Enum<E>> E of(Class<E> type, String name, String typed) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equalsIgnoreCase(typed))
        .findFirst()
        .orElseThrow(
            () ->
                REASONS.invalid(
                    "choice",
                    name,
                    Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
  }
}
