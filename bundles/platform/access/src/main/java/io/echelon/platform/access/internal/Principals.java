package io.echelon.platform.access.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import java.security.Principal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;

/** A caller in the container's terms. */
final class Principals {
  /** What the container lets its own administrators do. */
  private static final List<String> ADMIN =
      List.of("admin", "manager", "viewer", "systembundles", "ssh");

  private static final List<String> OTHERS = List.of("viewer", "ssh");

  private Principals() {}

  /** The user, its roles as in {@code platform-admin}, and the container's roles that go along. */
  static Set<Principal> of(Caller caller) {
    Set<Principal> principals = new HashSet<>();
    principals.add(new UserPrincipal(caller.name()));
    caller.roles().forEach(role -> principals.add(new RolePrincipal(name(role))));
    List<String> container = caller.roles().contains(Role.PLATFORM_ADMIN) ? ADMIN : OTHERS;
    container.forEach(role -> principals.add(new RolePrincipal(role)));
    return principals;
  }

  private static String name(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
