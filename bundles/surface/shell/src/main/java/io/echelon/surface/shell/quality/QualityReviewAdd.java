package io.echelon.surface.shell.quality;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.quality.QualityMarks;
import io.echelon.platform.quality.QualityReview;
import io.echelon.platform.quality.QualityReviews;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Reviews the work on a request. */
@Service
@Command(
    scope = "echelon",
    name = "quality-review",
    description = "Reviews the work on a closed request, with marks from 1 to 5")
public final class QualityReviewAdd extends UnitAction {
  private static final Table<QualityReview> REVIEW =
      new Table<QualityReview>()
          .column("number", QualityReview::number)
          .column("by", QualityReview::reviewer)
          .column("at", QualityReview::at)
          .column("process", r -> r.marks().process())
          .column("attitude", r -> r.marks().attitude())
          .column("result", r -> r.marks().result())
          .column("note", QualityReview::words);

  @Argument(name = "request", description = "Number of the request", required = true)
  String number;

  @Argument(index = 1, name = "process", description = "1 to 5", required = true)
  int process;

  @Argument(index = 2, name = "attitude", description = "1 to 5", required = true)
  int attitude;

  @Argument(index = 3, name = "result", description = "1 to 5", required = true)
  int result;

  @Argument(index = 4, name = "words", description = "What was found, in quotes", required = true)
  String found;

  @Reference QualityReviews reviews;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    REVIEW.show(words, out(), reviews.review(caller, chosenUnit, number, marks(), found));
  }

  private QualityMarks marks() {
    try {
      return new QualityMarks(process, attitude, result);
    } catch (IllegalArgumentException e) {
      throw new EchelonException(ErrorCode.INVALID_INPUT, e.getMessage(), e);
    }
  }
}
