package io.echelon.surface.console.internal;

import io.echelon.platform.access.Authentication;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Users whose password is their name and {@code -secret}. */
final class FakeAccess implements Authentication {
  final Map<String, Set<Role>> users =
      new ConcurrentHashMap<>(
          Map.of(
              "anna", Set.of(Role.AGENT),
              "root", Set.of(Role.values()),
              "ren", Set.of(Role.REVIEWER),
              "shop", Set.of(Role.CHANNEL),
              "张伟", Set.of(Role.UNIT_ADMIN)));

  @Override
  public Optional<Caller> authenticate(String name, char[] password) {
    return new String(password).equals(name + "-secret") ? caller(name) : Optional.empty();
  }

  @Override
  public Optional<Caller> caller(String name) {
    return Optional.ofNullable(users.get(name))
        .map(roles -> new Caller(name, roles, Set.of("telecom", "bank")));
  }
}
