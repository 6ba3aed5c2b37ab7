package io.echelon.surface.shell.run;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.Publication;
import io.echelon.platform.tiering.RunReview;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Publishes a run. */
@Service
@Command(
    scope = "echelon",
    name = "run-publish",
    description = "Makes the tiers of an approved run count from a day on")
public final class RunPublish extends RunAction {
  private static final Table<Publication> PUBLICATION =
      new Table<Publication>()
          .column("run", Publication::run)
          .column("from", Publication::effectiveFrom)
          .column("by", Publication::by)
          .column("at", Publication::recordedAt);

  @Option(name = "--from", description = "First day, which may lie back; today if absent")
  String from;

  @Reference RunReview review;
  @Reference Days days;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    PUBLICATION.show(
        words, out(), review.publish(caller, chosenUnit, run, days.dayOrToday(chosenUnit, from)));
  }
}
