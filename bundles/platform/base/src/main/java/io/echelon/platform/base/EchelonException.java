package io.echelon.platform.base;

import io.echelon.platform.base.text.Messages;
import io.echelon.spi.LocalizedText;
import java.util.Objects;

/**
 * The platform's one exception: what the surfaces translate into their own form of a refusal.
 * Thrown before anything is changed, or inside a transaction that it rolls back. Its message is the
 * English detail; {@link Reasons} makes those with words.
 */
public final class EchelonException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final Messages KINDS = new Messages(EchelonException.class, "Kinds");

  private final ErrorCode code;
  private final String zh;

  /**
   * @param code what kind of refusal
   * @param detail one sentence that names the place and the value at fault; no secret
   */
  public EchelonException(ErrorCode code, LocalizedText detail) {
    this(code, detail, null);
  }

  /** As above, with the failure behind it. */
  public EchelonException(ErrorCode code, LocalizedText detail, Throwable cause) {
    super(detail.en(), cause);
    this.code = Objects.requireNonNull(code, "code");
    this.zh = detail.zh();
  }

  /**
   * @param detail what is the same in every language, for example what a library says of a file
   */
  public EchelonException(ErrorCode code, String detail) {
    this(code, detail, null);
  }

  /** As above, with the failure behind it. */
  public EchelonException(ErrorCode code, String detail, Throwable cause) {
    super(Objects.requireNonNull(detail, "detail"), cause);
    this.code = Objects.requireNonNull(code, "code");
    this.zh = detail;
  }

  public ErrorCode code() {
    return code;
  }

  /** What is at fault and where. */
  public LocalizedText detail() {
    return new LocalizedText(getMessage(), zh);
  }

  /** INVALID_INPUT in words that are the same in every language. */
  public static EchelonException invalid(String detail) {
    return new EchelonException(ErrorCode.INVALID_INPUT, detail);
  }

  /**
   * NOT_FOUND.
   *
   * @param kind what was looked for, one of those in {@code Kinds.properties}
   * @param key by which it was looked for
   */
  public static EchelonException notFound(String kind, Object key) {
    LocalizedText name = KINDS.text(kind.replace(' ', '-'));
    return new EchelonException(ErrorCode.NOT_FOUND, KINDS.text("none", name, String.valueOf(key)));
  }
}
