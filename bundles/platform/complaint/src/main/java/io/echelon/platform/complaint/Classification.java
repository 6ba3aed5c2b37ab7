package io.echelon.platform.complaint;

import io.echelon.spi.Severity;
import java.util.Objects;
import java.util.Optional;

/**
 * What a complaint was found to be.
 *
 * @param category what it is about
 * @param severity how bad it is; also that of its request
 * @param justified whether the customer is right; empty while that is not known
 * @param words in the agent's words, up to {@link #LONGEST_WORDS} characters
 */
public record Classification(
    ComplaintCategory category, Severity severity, Optional<Boolean> justified, String words) {
  public static final int LONGEST_WORDS = 2_000;

  public Classification {
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(justified, "justified");
    Objects.requireNonNull(words, "words");
  }
}
