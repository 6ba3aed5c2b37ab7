package io.echelon.platform.base;

/** Every way in which the platform refuses; stable, part of the API. */
public enum ErrorCode {
  INVALID_INPUT(Category.CALLER),
  NOT_AUTHENTICATED(Category.CALLER),
  FORBIDDEN(Category.CALLER),
  /** The same person may not do both steps. */
  SEPARATION_OF_DUTIES(Category.CALLER),
  NOT_FOUND(Category.CALLER),
  TOO_LARGE(Category.CALLER),
  /** The idempotency key was used for other content. */
  KEY_REUSED(Category.CALLER),
  /**
   * The content was not understood, or must not be accepted by itself, and is kept for an agent.
   */
  QUARANTINED(Category.CALLER),
  /** Something by that name is there already. */
  ALREADY_EXISTS(Category.CONFLICT),
  /** The step does not exist from the present state. */
  ILLEGAL_STEP(Category.CONFLICT),
  /** Somebody else changed it meanwhile. */
  STALE(Category.CONFLICT),
  /** The first submission under this key has not ended. */
  IN_FLIGHT(Category.CONFLICT),
  /** The unit's data is being imported or rated. */
  BUSY(Category.CONFLICT),
  /** The unit misses a plug-in. */
  UNIT_DEGRADED(Category.UNAVAILABLE),
  CHANNEL_GONE(Category.UNAVAILABLE),
  /** A plug-in did not answer in its time, or hangs too often to be called. */
  PLUGIN_TIMEOUT(Category.UNAVAILABLE),
  INTERNAL(Category.INTERNAL);

  /** Whose turn it is: the caller's, nobody's but time's, an administrator's, ours. */
  public enum Category {
    CALLER,
    CONFLICT,
    UNAVAILABLE,
    INTERNAL
  }

  private final Category category;

  ErrorCode(Category category) {
    this.category = category;
  }

  public Category category() {
    return category;
  }
}
