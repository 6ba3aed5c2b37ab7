package io.echelon.surface.rest.internal.view;

import io.echelon.platform.quality.QualityMarks;

/** What was found of the work on a request. */
public record NewQualityReview(QualityMarks marks, String words) {
  public NewQualityReview {
    Required.of(marks, "marks");
    Required.of(words, "words");
  }
}
