package io.echelon.platform.base;

import java.util.Objects;

/**
 * The platform's one exception: what the surfaces translate into their own form of a refusal.
 * Thrown before anything is changed, or inside a transaction that it rolls back.
 */
public final class EchelonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;

  /**
   * @param code what kind of refusal
   * @param detail one English sentence that names the place and the value at fault; no secret
   */
  public EchelonException(ErrorCode code, String detail) {
    super(Objects.requireNonNull(detail, "detail"));
    this.code = Objects.requireNonNull(code, "code");
  }

  /** As above, with the failure behind it. */
  public EchelonException(ErrorCode code, String detail, Throwable cause) {
    super(Objects.requireNonNull(detail, "detail"), cause);
    this.code = Objects.requireNonNull(code, "code");
  }

  public ErrorCode code() {
    return code;
  }

  /** INVALID_INPUT at a place, for example {@code "/tiers/0/code: …"}. */
  public static EchelonException invalid(String detail) {
    return new EchelonException(ErrorCode.INVALID_INPUT, detail);
  }

  /** NOT_FOUND, naming kind and key. */
  public static EchelonException notFound(String kind, Object key) {
    return new EchelonException(ErrorCode.NOT_FOUND, "there is no " + kind + " " + key);
  }
}
