package io.echelon.platform.servicedesk;

import java.util.Objects;

/**
 * What a request was caused by.
 *
 * @param code one of the causes that the unit's rules list
 * @param words in the agent's words, may be empty
 */
public record RequestCause(String code, String words) {
  public RequestCause {
    Objects.requireNonNull(code, "code");
    words = words == null ? "" : words;
  }
}
