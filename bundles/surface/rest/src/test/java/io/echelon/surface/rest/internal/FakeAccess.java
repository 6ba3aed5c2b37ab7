package io.echelon.surface.rest.internal;

import io.echelon.platform.access.Authentication;
import io.echelon.platform.access.UserAccount;
import io.echelon.platform.access.UserAccounts;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Users whose password is their name and {@code -secret}. */
final class FakeAccess implements Authentication, UserAccounts {
  static final Map<String, Set<Role>> USERS =
      Map.of(
          "anna", Set.of(Role.UNIT_ADMIN, Role.AUDITOR, Role.PLATFORM_ADMIN),
          "shop", Set.of(Role.CHANNEL),
          "张伟", Set.of(Role.AGENT));

  @Override
  public Optional<Caller> authenticate(String name, char[] password) {
    return new String(password).equals(name + "-secret") ? caller(name) : Optional.empty();
  }

  @Override
  public Optional<Caller> caller(String name) {
    return Optional.ofNullable(USERS.get(name))
        .map(roles -> new Caller(name, roles, Set.of("telecom")));
  }

  @Override
  public UserAccount create(
      Caller caller, String name, char[] password, Set<Role> roles, Set<String> units) {
    if (USERS.containsKey(name)) {
      throw new EchelonException(
          io.echelon.platform.base.ErrorCode.ALREADY_EXISTS, "there is a user " + name);
    }
    return new UserAccount(name, roles, units, true, Optional.empty());
  }

  @Override
  public UserAccount grant(Caller caller, String name, Set<Role> roles, Set<String> units) {
    return new UserAccount(name, roles, units, true, Optional.empty());
  }

  @Override
  public UserAccount enable(Caller caller, String name, boolean enabled) {
    return new UserAccount(name, Set.of(), Set.of(), enabled, Optional.of(Samples.NOW));
  }

  @Override
  public UserAccount setAddress(
      Caller caller, String name, Optional<String> email, Optional<String> language) {
    return new UserAccount(name, Set.of(), Set.of(), true, Optional.empty(), email, language);
  }

  @Override
  public void setPassword(Caller caller, String name, char[] password) {}

  @Override
  public UserAccount get(Caller caller, String name) {
    return new UserAccount(name, Set.of(Role.AGENT), Set.of("telecom"), true, Optional.empty());
  }

  @Override
  public Page<UserAccount> list(Caller caller, Optional<String> after, int limit) {
    return new Page<>(List.of(get(caller, "anna")), Optional.of("anna"));
  }
}
