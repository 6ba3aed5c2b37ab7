package io.echelon.persistence.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Instants as microseconds since 1970 in UTC, in BIGINT columns: the same on every database and in
 * every time zone. What is finer is cut off.
 */
public final class Micros {
  private static final long PER_SECOND = 1_000_000;

  private Micros() {}

  public static long of(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant.truncatedTo(ChronoUnit.MICROS));
  }

  public static Instant instant(long micros) {
    return Instant.ofEpochSecond(
        Math.floorDiv(micros, PER_SECOND), Math.floorMod(micros, PER_SECOND) * 1_000);
  }
}
