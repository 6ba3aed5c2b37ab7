package io.echelon.surface.shell.cause;

import io.echelon.platform.base.Caller;
import io.echelon.platform.servicedesk.Causes;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Keeps what was concluded of the causes of a period. */
@Service
@Command(
    scope = "echelon",
    name = "cause-review",
    description = "Keeps what was concluded of the causes of a period, and what is to be done")
public final class CauseReviewAdd extends UnitAction {
  @Argument(name = "from", description = "The first day", required = true)
  String from;

  @Argument(index = 1, name = "to", description = "The last day", required = true)
  String to;

  @Argument(index = 2, name = "conclusions", description = "In quotes", required = true)
  String conclusions;

  @Argument(index = 3, name = "actions", description = "In quotes", required = true)
  String actions;

  @Reference Causes causes;
  @Reference Days days;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    CauseReviews.REVIEW.show(
        words,
        out(),
        causes.review(
            caller,
            chosenUnit,
            days.dayOrToday(chosenUnit, from),
            days.dayOrToday(chosenUnit, to),
            conclusions,
            actions));
  }
}
