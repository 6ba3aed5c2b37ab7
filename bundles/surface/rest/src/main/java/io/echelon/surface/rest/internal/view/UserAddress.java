package io.echelon.surface.rest.internal.view;

import java.util.Optional;

/**
 * Where messages to a user go, instead of where they went before.
 *
 * @param email absent: nowhere
 * @param language {@code en} or {@code zh}; absent: in both
 */
public record UserAddress(Optional<String> email, Optional<String> language) {
  public UserAddress {
    email = email == null ? Optional.empty() : email;
    language = language == null ? Optional.empty() : language;
  }
}
