package io.echelon.surface.rest.internal.view;

import java.time.LocalDate;

/** What was concluded of the causes of a period, days inclusive, and what is to be done. */
public record NewCauseReview(LocalDate from, LocalDate to, String conclusions, String actions) {
  public NewCauseReview {
    Required.of(from, "from");
    Required.of(to, "to");
    Required.of(conclusions, "conclusions");
    Required.of(actions, "actions");
  }
}
