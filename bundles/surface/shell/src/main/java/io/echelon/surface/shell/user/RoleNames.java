package io.echelon.surface.shell.user;

import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.surface.shell.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Roles as people write them: {@code platform-admin}. */
final class RoleNames {
  private static final Reasons REASONS = new Reasons(Words.class);

  private RoleNames() {}

  static String of(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<String> all() {
    return Arrays.stream(Role.values()).map(RoleNames::of).toList();
  }

  static Set<Role> read(List<String> names) {
    return names.stream().map(RoleNames::read).collect(Collectors.toSet());
  }

  private static Role read(String name) {
    return Arrays.stream(Role.values())
        .filter(role -> of(role).equals(name))
        .findFirst()
        .orElseThrow(() -> REASONS.invalid("role", name, all()));
  }
}
