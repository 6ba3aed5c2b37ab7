package io.echelon.surface.console.internal.view;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import java.util.List;
import java.util.Set;

/** The pages that the bar at the top leads to, in its order. */
final class Navigation {
  private static final List<Item> ITEMS =
      List.of(
          new Item("home", "", Set.of(Role.values())),
          new Item("desk", "/desk", Set.of(Role.AGENT, Role.UNIT_ADMIN, Role.AUDITOR)),
          new Item(
              "complaints",
              "/complaints",
              Set.of(Role.AGENT, Role.UNIT_ADMIN, Role.APPROVER, Role.AUDITOR)),
          new Item("quality", "/quality", Set.of(Role.AGENT, Role.UNIT_ADMIN, Role.AUDITOR)),
          new Item(
              "customers",
              "/customers",
              Set.of(Role.AGENT, Role.UNIT_ADMIN, Role.REVIEWER, Role.APPROVER, Role.AUDITOR)),
          new Item(
              "tiering",
              "/tiering",
              Set.of(Role.UNIT_ADMIN, Role.REVIEWER, Role.APPROVER, Role.AUDITOR)),
          new Item(
              "catalog",
              "/catalog",
              Set.of(Role.AGENT, Role.UNIT_ADMIN, Role.REVIEWER, Role.APPROVER, Role.AUDITOR)),
          new Item(
              "calendar",
              "/calendar",
              Set.of(Role.AGENT, Role.UNIT_ADMIN, Role.REVIEWER, Role.APPROVER, Role.AUDITOR)),
          new Item(
              "platform", "/platform", Set.of(Role.PLATFORM_ADMIN, Role.UNIT_ADMIN, Role.AUDITOR)));

  private Navigation() {}

  /** What a caller can open in a unit. */
  static List<Item> of(Caller caller) {
    return ITEMS.stream()
        .filter(item -> item.roles().stream().anyMatch(caller.roles()::contains))
        .toList();
  }

  /**
   * A page of a unit.
   *
   * @param key its name in {@code words/nav.properties}
   * @param path what follows the unit's address, for example {@code /desk}
   * @param roles who can do anything there
   */
  public record Item(String key, String path, Set<Role> roles) {}
}
