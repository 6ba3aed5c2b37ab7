package io.echelon.platform.complaint;

import java.util.Optional;

/**
 * Which complaints are listed; what is absent does not matter.
 *
 * @param stage those in a stage
 * @param owner those whose stage somebody keeps
 * @param customer number of the customer who complains
 */
public record ComplaintFilter(
    Optional<ComplaintStage> stage, Optional<String> owner, Optional<String> customer) {
  /** All of them. */
  public static final ComplaintFilter ALL =
      new ComplaintFilter(Optional.empty(), Optional.empty(), Optional.empty());
}
