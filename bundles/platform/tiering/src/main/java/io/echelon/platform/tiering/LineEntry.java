package io.echelon.platform.tiering;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody did to a customer's line in a run: set its tier, or commented. Append-only.
 *
 * @param revision 1, 2, 3 … per customer and run
 * @param by who
 * @param at when
 * @param from code of the tier before a correction, empty text if the customer was not ratable;
 *     absent in a comment
 * @param to code of the tier that was set; absent in a comment
 * @param text the reason or the comment, never blank
 */
public record LineEntry(
    int revision, String by, Instant at, Optional<String> from, Optional<String> to, String text) {

  /** Whether a tier was set. */
  public boolean corrects() {
    return to.isPresent();
  }

  @Override
  public String toString() {
    return by
        + to.map(t -> " set " + from.orElse("") + " → " + t).orElse(" commented")
        + " at "
        + at
        + ": "
        + text;
  }
}
