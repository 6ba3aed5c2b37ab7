package io.echelon.surface.shell.user;

import io.echelon.platform.base.Role;
import io.echelon.surface.shell.UnitCompleter;
import java.util.List;
import java.util.Set;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;

/** A command that sets a user's roles and units. */
abstract class GrantingAction extends UserAction {
  @Option(
      name = "--role",
      description = "A role; may be given several times",
      required = true,
      multiValued = true)
  @Completion(RoleCompleter.class)
  List<String> roles;

  @Option(
      name = "--unit",
      description = "Code of a unit the user may see, * for all; may be given several times",
      multiValued = true)
  @Completion(UnitCompleter.class)
  List<String> units;

  final Set<Role> roles() {
    return RoleNames.read(roles);
  }

  final Set<String> units() {
    return units == null ? Set.of() : Set.copyOf(units);
  }
}
