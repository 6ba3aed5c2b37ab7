package io.echelon.surface.shell.user;

import io.echelon.platform.access.UserAccount;
import io.echelon.surface.shell.Table;

/** What is shown of users. */
final class UserTable {
  static final Table<UserAccount> USER =
      new Table<UserAccount>()
          .column("name", UserAccount::name)
          .column("roles", u -> u.roles().stream().map(RoleNames::of).toList())
          .column("units", UserAccount::units)
          .column("enabled", UserAccount::enabled)
          .column("lockeduntil", UserAccount::lockedUntil)
          .column("email", UserAccount::email)
          .column("language", UserAccount::language);

  private UserTable() {}
}
