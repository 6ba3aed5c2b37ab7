package io.echelon.platform.base;

import java.util.Arrays;
import java.util.Set;

/**
 * On whose behalf a service is called. Every service method that reads or changes data takes one
 * and checks it first.
 *
 * @param name the user's name, as written into audit rows
 * @param roles what the user may do
 * @param units codes of the business units whose data the user may see; {@code *} stands for all
 */
public record Caller(String name, Set<Role> roles, Set<String> units) {

  /** Stands for every unit in {@link #units()}. */
  public static final String ALL_UNITS = "*";

  private static final Reasons REASONS = new Reasons(Caller.class);
  private static final Caller SYSTEM =
      new Caller("system", Set.of(Role.values()), Set.of(ALL_UNITS));

  public Caller {
    roles = Set.copyOf(roles);
    units = Set.copyOf(units);
  }

  /** The platform itself: start-up and scheduled work. Never the result of an authentication. */
  public static Caller system() {
    return SYSTEM;
  }

  /** Whether the caller has at least one of the roles. */
  public boolean hasAny(Role... anyOf) {
    return Arrays.stream(anyOf).anyMatch(roles::contains);
  }

  /** Whether the caller may see a unit. */
  public boolean sees(String unit) {
    return units.contains(ALL_UNITS) || units.contains(unit);
  }

  /** Whether the caller works for the organisation, so that internal standards may be shown. */
  public boolean isStaff() {
    return roles.stream().anyMatch(role -> role != Role.CHANNEL);
  }

  /**
   * Refuses a caller with none of the roles.
   *
   * @throws EchelonException FORBIDDEN
   */
  public void require(Role... anyOf) {
    if (!hasAny(anyOf)) {
      throw REASONS.of(ErrorCode.FORBIDDEN, "role", name, Arrays.toString(anyOf));
    }
  }

  /**
   * Refuses a caller who may not see the unit or has none of the roles.
   *
   * @throws EchelonException FORBIDDEN
   */
  public void requireIn(String unit, Role... anyOf) {
    if (!sees(unit)) {
      throw REASONS.of(ErrorCode.FORBIDDEN, "unit", name, unit);
    }
    require(anyOf);
  }
}
