package io.echelon.surface.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;

/** A new password. */
public record Password(
    @Schema(type = "string", format = "password", minLength = 12) char[] password) {
  public Password {
    Required.of(password, "password");
  }
}
