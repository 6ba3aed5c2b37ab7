package io.echelon.platform.base;

import io.echelon.platform.base.text.Messages;
import io.echelon.spi.LocalizedText;
import java.util.Arrays;

/**
 * Why the classes of a package refuse something: {@code Reasons.properties} (English) and {@code
 * Reasons_zh.properties} in that package. A reason names the place and the value at fault, and no
 * secret; names of fields, codes and steps are the API's in both languages. Safe for use by several
 * threads.
 */
public final class Reasons {
  private final Messages messages;

  /**
   * @param owner a class of the package
   */
  public Reasons(Class<?> owner) {
    messages = new Messages(owner, "Reasons");
  }

  /** A refusal with INVALID_INPUT. */
  public EchelonException invalid(String key, Object... terms) {
    return of(ErrorCode.INVALID_INPUT, key, terms);
  }

  /** A refusal. */
  public EchelonException of(ErrorCode code, String key, Object... terms) {
    return new EchelonException(code, text(key, terms));
  }

  /**
   * The reason alone.
   *
   * @param terms what {0}, {1} … stand for: texts, or what is written as it writes itself, numbers
   *     without separators
   */
  public LocalizedText text(String key, Object... terms) {
    Object[] written =
        Arrays.stream(terms)
            .map(term -> term instanceof LocalizedText ? term : String.valueOf(term))
            .toArray();
    return messages.text(key, written);
  }
}
