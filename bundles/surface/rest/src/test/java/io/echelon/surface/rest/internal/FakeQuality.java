package io.echelon.surface.rest.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.quality.AgentEvaluation;
import io.echelon.platform.quality.DrawnRequest;
import io.echelon.platform.quality.Evaluations;
import io.echelon.platform.quality.QualityMarks;
import io.echelon.platform.quality.QualityReview;
import io.echelon.platform.quality.QualityReviews;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One review, one agent. */
final class FakeQuality implements QualityReviews, Evaluations {
  @Override
  public List<QualityReview> list(Caller caller, String unit, String number) {
    return List.of(review(caller, unit, number, new QualityMarks(5, 4, 3), "friendly"));
  }

  @Override
  public List<DrawnRequest> draw(
      Caller caller, String unit, LocalDate from, LocalDate to, int number) {
    return List.of(new DrawnRequest("R-17", "li.na", "fault", Samples.NOW, 1));
  }

  @Override
  public QualityReview review(
      Caller caller, String unit, String number, QualityMarks marks, String words) {
    return new QualityReview(number, caller.name(), Samples.NOW, marks, words);
  }

  @Override
  public Page<AgentEvaluation> list(
      Caller caller, String unit, LocalDate from, LocalDate to, Optional<String> after, int limit) {
    return new Page<>(
        List.of(
            new AgentEvaluation(
                "li.na",
                4,
                Duration.ofMinutes(20),
                Duration.ofHours(1),
                0.75,
                1,
                Optional.of(4.5),
                Optional.of(new AgentEvaluation.MeanMarks(1, 5, 4, 3)))),
        Optional.empty());
  }
}
