package io.echelon.surface.shell;

import io.echelon.platform.access.UserAccount;
import io.echelon.platform.access.UserAccounts;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class FakeAccounts implements UserAccounts {
  String password;

  @Override
  public UserAccount create(
      Caller caller, String name, char[] secret, Set<Role> roles, Set<String> units) {
    caller.require(Role.PLATFORM_ADMIN);
    setPassword(caller, name, secret);
    return new UserAccount(name, roles, units, true, Optional.empty());
  }

  @Override
  public void setPassword(Caller caller, String name, char[] secret) {
    password = new String(secret);
    Arrays.fill(secret, '\0');
  }

  @Override
  public Page<UserAccount> list(Caller caller, Optional<String> after, int limit) {
    caller.require(Role.PLATFORM_ADMIN);
    UserAccount one = new UserAccount("wang", Set.of(), Set.of(), true, Optional.empty());
    return new Page<>(List.of(one), Optional.empty());
  }

  @Override
  public UserAccount grant(Caller caller, String name, Set<Role> roles, Set<String> units) {
    throw new UnsupportedOperationException();
  }

  @Override
  public UserAccount setAddress(
      Caller caller, String name, Optional<String> email, Optional<String> language) {
    return new UserAccount(name, Set.of(), Set.of(), true, Optional.empty(), email, language);
  }

  @Override
  public UserAccount enable(Caller caller, String name, boolean enabled) {
    throw EchelonException.notFound("user", name);
  }

  @Override
  public UserAccount get(Caller caller, String name) {
    throw new UnsupportedOperationException();
  }
}
