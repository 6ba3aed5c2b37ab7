package io.echelon.surface.rest.internal.view;

import java.util.List;

/**
 * Whether the platform is up, and its units as far as the caller sees them.
 *
 * @param status {@code up}, or {@code degraded} if a unit is
 */
public record Health(String status, List<UnitHealth> units) {
  /** From its units. */
  public static Health of(List<UnitHealth> units) {
    return new Health(units.stream().anyMatch(UnitHealth::degraded) ? "degraded" : "up", units);
  }

  /** A unit with what it misses, in the client's language. */
  public record UnitHealth(String unit, boolean degraded, List<String> missing) {}
}
