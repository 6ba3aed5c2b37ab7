package io.echelon.platform.access.internal;

import io.echelon.platform.access.UserAccount;
import io.echelon.platform.access.store.StoredAccount;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What can happen to an account. */
final class AccountChanges {
  private AccountChanges() {}

  static StoredAccount created(String name, String hash, Set<Role> roles, Set<String> units) {
    return new StoredAccount(
        new UserAccount(name, roles, units, true, Optional.empty()), hash, 0, 0);
  }

  static StoredAccount granted(StoredAccount from, Set<Role> roles, Set<String> units) {
    UserAccount old = from.account();
    return with(from, copy(old, roles, units, old.enabled(), old.lockedUntil()));
  }

  /** Enabled or not; enabling ends a lock. */
  static StoredAccount enabled(StoredAccount from, boolean enabled) {
    UserAccount old = from.account();
    UserAccount account = copy(old, old.roles(), old.units(), enabled, old.lockedUntil());
    return enabled ? cleared(with(from, account)) : with(from, account);
  }

  static StoredAccount address(
      StoredAccount from, Optional<String> email, Optional<String> language) {
    UserAccount old = from.account();
    return with(
        from,
        new UserAccount(
            old.name(),
            old.roles(),
            old.units(),
            old.enabled(),
            old.lockedUntil(),
            email,
            language));
  }

  static StoredAccount password(StoredAccount from, String hash) {
    return cleared(new StoredAccount(from.account(), hash, from.failures(), from.version()));
  }

  /** Without failures and lock. */
  static StoredAccount cleared(StoredAccount from) {
    return failed(from, 0, Optional.empty());
  }

  static StoredAccount failed(StoredAccount from, int failures, Optional<Instant> lockedUntil) {
    UserAccount old = from.account();
    UserAccount account = copy(old, old.roles(), old.units(), old.enabled(), lockedUntil);
    return new StoredAccount(account, from.passwordHash(), failures, from.version());
  }

  /** The account as others see it: a lock that is over is none. */
  static UserAccount seen(StoredAccount from, Instant now) {
    UserAccount account = from.account();
    return copy(
        account,
        account.roles(),
        account.units(),
        account.enabled(),
        account.lockedUntil().filter(now::isBefore));
  }

  static boolean maySignIn(StoredAccount stored, Instant now) {
    return stored.account().enabled()
        && stored.account().lockedUntil().filter(now::isBefore).isEmpty();
  }

  static boolean isEnabledAdmin(StoredAccount stored) {
    return stored.account().enabled() && stored.account().roles().contains(Role.PLATFORM_ADMIN);
  }

  static Caller caller(StoredAccount stored) {
    UserAccount account = stored.account();
    return new Caller(account.name(), account.roles(), account.units());
  }

  /** As written into audit rows. */
  static String described(StoredAccount stored) {
    UserAccount account = stored.account();
    return "roles="
        + new TreeSet<>(account.roles())
        + " units="
        + new TreeSet<>(account.units())
        + " enabled="
        + account.enabled();
  }

  private static StoredAccount with(StoredAccount from, UserAccount account) {
    return new StoredAccount(account, from.passwordHash(), from.failures(), from.version());
  }

  /** The same user at the same address. */
  private static UserAccount copy(
      UserAccount of,
      Set<Role> roles,
      Set<String> units,
      boolean enabled,
      Optional<Instant> lockedUntil) {
    return new UserAccount(
        of.name(), roles, units, enabled, lockedUntil, of.email(), of.language());
  }
}
