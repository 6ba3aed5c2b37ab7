package io.echelon.surface.shell.run;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.Correction;
import io.echelon.platform.tiering.RunReview;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.Words;
import java.util.OptionalInt;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Corrects a customer's tier in a run. */
@Service
@Command(
    scope = "echelon",
    name = "run-correct",
    description = "Sets a customer's tier in a run that is in review")
public final class RunCorrect extends RunAction {
  private static final Table<Correction> CORRECTION =
      new Table<Correction>()
          .column("before", Correction::from)
          .column("granted", Correction::to)
          .column("by", Correction::by)
          .column("at", Correction::at)
          .column("reason", Correction::reason);

  @Argument(index = 1, name = "customer", description = "Customer number", required = true)
  String number;

  @Argument(index = 2, name = "tier", description = "Code of the tier", required = true)
  String tier;

  @Argument(index = 3, name = "reason", description = "Why, in quotes", required = true)
  String reason;

  @Option(
      name = "--seen",
      description =
          "Revision of the line that was read; without it nobody else may have touched it")
  Integer seen;

  @Reference RunReview review;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    OptionalInt read = seen == null ? OptionalInt.empty() : OptionalInt.of(seen);
    CORRECTION.show(
        words, out(), review.correct(caller, chosenUnit, run, number, read, tier, reason));
  }
}
