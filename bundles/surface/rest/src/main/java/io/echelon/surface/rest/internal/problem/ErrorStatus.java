package io.echelon.surface.rest.internal.problem;

import io.echelon.platform.base.ErrorCode;

/** The one place that says which HTTP status a refusal has. */
final class ErrorStatus {
  private ErrorStatus() {}

  static int of(ErrorCode code) {
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
}
