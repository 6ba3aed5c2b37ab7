package io.echelon.surface.rest.internal.view;

import io.echelon.platform.base.Role;
import java.util.Set;

/** Who is signed in. */
public record Me(String name, Set<Role> roles, Set<String> units) {}
