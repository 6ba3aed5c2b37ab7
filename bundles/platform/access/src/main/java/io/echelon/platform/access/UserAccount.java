package io.echelon.platform.access;

import io.echelon.platform.base.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A user as others see it; the password hash is not part of it.
 *
 * @param name 2 to 64 letters, digits, dots, hyphens, underscores; compared exactly
 * @param roles what the user may do
 * @param units codes of the units the user may see, {@code *} for all
 * @param enabled false: may not sign in
 * @param lockedUntil end of the lock after repeated failures, where one runs
 * @param email where messages to the user go
 * @param language {@code en} or {@code zh}, in which they are written; empty: in both
 */
public record UserAccount(
    String name,
    Set<Role> roles,
    Set<String> units,
    boolean enabled,
    Optional<Instant> lockedUntil,
    Optional<String> email,
    Optional<String> language) {
  public UserAccount {
    roles = Set.copyOf(roles);
    units = Set.copyOf(units);
  }

  /** A user whom no messages reach. */
  public UserAccount(
      String name,
      Set<Role> roles,
      Set<String> units,
      boolean enabled,
      Optional<Instant> lockedUntil) {
    this(name, roles, units, enabled, lockedUntil, Optional.empty(), Optional.empty());
  }
}
