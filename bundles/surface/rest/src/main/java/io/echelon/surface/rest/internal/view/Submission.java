package io.echelon.surface.rest.internal.view;

import java.util.Optional;

/**
 * The end of a step of a review.
 *
 * @param step number of the step that is meant; absent: whichever is current
 */
public record Submission(String comment, Optional<Integer> step) {
  public Submission {
    Required.of(comment, "comment");
    step = step == null ? Optional.empty() : step;
  }
}
