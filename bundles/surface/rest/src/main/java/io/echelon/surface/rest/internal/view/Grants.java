package io.echelon.surface.rest.internal.view;

import io.echelon.platform.base.Role;
import java.util.Set;

/** What a user may do and see, instead of what it could before. */
public record Grants(Set<Role> roles, Set<String> units) {
  public Grants {
    Required.of(roles, "roles");
    Required.of(units, "units");
  }
}
