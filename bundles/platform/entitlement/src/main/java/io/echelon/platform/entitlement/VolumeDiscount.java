package io.echelon.platform.entitlement;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a tariff gives by volume. It counts for the pieces from its number on and not for those
 * before, so that nobody pays less by sending more.
 *
 * @param fromPieces the first piece of a settlement period for which it counts, at least 1
 * @param percent of the fee, above 0 up to 100
 */
public record VolumeDiscount(int fromPieces, BigDecimal percent) {
  public VolumeDiscount {
    Objects.requireNonNull(percent, "percent");
  }

  boolean isBelow(VolumeDiscount next) {
    return fromPieces < next.fromPieces && percent.compareTo(next.percent) < 0;
  }
}
