package io.echelon.surface.rest.internal.view;

import io.echelon.platform.base.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Set;

/** A user to create. */
public record NewUser(
    String name,
    @Schema(type = "string", format = "password", minLength = 12) char[] password,
    Set<Role> roles,
    Set<String> units) {
  public NewUser {
    Required.of(name, "name");
    Required.of(password, "password");
    Required.of(roles, "roles");
    Required.of(units, "units");
  }
}
