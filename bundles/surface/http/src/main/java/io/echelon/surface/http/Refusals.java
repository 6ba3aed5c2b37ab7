package io.echelon.surface.http;

import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.text.Messages;
import io.echelon.spi.LocalizedText;

/** The one place that says which HTTP status a refusal has and what it is called. */
public final class Refusals {
  private static final Messages TITLES = new Messages(Refusals.class);

  private Refusals() {}

  /** The status of a refusal by the platform. */
  public static int status(ErrorCode code) {
    return switch (code) {
      case INVALID_INPUT -> 400;
      case NOT_AUTHENTICATED -> 401;
      case FORBIDDEN, SEPARATION_OF_DUTIES -> 403;
      case NOT_FOUND -> 404;
      case ALREADY_EXISTS, ILLEGAL_STEP, STALE, IN_FLIGHT, BUSY -> 409;
      case TOO_LARGE -> 413;
      case KEY_REUSED, QUARANTINED -> 422;
      case INTERNAL -> 500;
      case UNIT_DEGRADED, CHANNEL_GONE, PLUGIN_TIMEOUT -> 503;
    };
  }

  /**
   * What a kind of refusal is called.
   *
   * @param code an {@link ErrorCode} or one of HTTP's own, for example {@code NOT_ACCEPTABLE}
   */
  public static LocalizedText title(String code) {
    return TITLES.text(code);
  }
}
