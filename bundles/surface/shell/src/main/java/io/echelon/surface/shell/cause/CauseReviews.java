package io.echelon.surface.shell.cause;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.servicedesk.CauseReview;
import io.echelon.platform.servicedesk.Causes;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.UnitPagedAction;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists reviews of causes. */
@Service
@Command(
    scope = "echelon",
    name = "cause-reviews",
    description = "Lists what was concluded of the causes of past periods")
public final class CauseReviews extends UnitPagedAction<CauseReview> {
  static final Table<CauseReview> REVIEW =
      new Table<CauseReview>()
          .column("id", CauseReview::id)
          .column("from", CauseReview::from)
          .column("to", CauseReview::to)
          .column("by", CauseReview::by)
          .column("at", CauseReview::at)
          .column("conclusions", CauseReview::conclusions)
          .column("actions", CauseReview::actions);

  @Reference Causes causes;

  public CauseReviews() {
    super(REVIEW);
  }

  @Override
  protected Page<CauseReview> page(
      Caller caller, String chosenUnit, Optional<String> key, int size) {
    return causes.reviews(caller, chosenUnit, key, size);
  }
}
