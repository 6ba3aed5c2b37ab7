package io.echelon.surface.shell.scorecard;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.TierMatrix.Direction;
import io.echelon.platform.tiering.WhatIfs;
import io.echelon.surface.shell.Pages;
import io.echelon.surface.shell.Words;
import io.echelon.surface.shell.run.RunCompleter;
import java.io.IOException;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists whom a scorecard would move. */
@Service
@Command(
    scope = "echelon",
    name = "scorecard-movers",
    description = "Lists the customers of a run that a scorecard would move, and why")
public final class ScorecardMovers extends TrialAction {
  @Option(name = "--run", description = "Id of the run; the published one that wins if absent")
  @Completion(RunCompleter.class)
  Long run;

  @Option(name = "--tier-from", description = "The tier in the run, '' for none; any if absent")
  String tierFrom;

  @Option(name = "--tier-to", description = "The tier under the scorecard; any if absent")
  String tierTo;

  @Option(name = "--up", description = "Only those that go up")
  boolean up;

  @Option(name = "--down", description = "Only those that go down")
  boolean down;

  @Option(name = "--limit", description = "Rows of a page, 1 to 500")
  int limit = 50;

  @Option(name = "--after", description = "The page after this key")
  String after;

  @Reference WhatIfs whatIfs;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) throws IOException {
    Optional<Direction> direction =
        up == down ? Optional.empty() : Optional.of(up ? Direction.UP : Direction.DOWN);
    Pages.print(
        whatIfs.movers(
            caller,
            chosenUnit,
            new WhatIfs.Question(card(), Optional.ofNullable(run), Optional.empty()),
            new WhatIfs.Moves(
                Optional.ofNullable(tierFrom), Optional.ofNullable(tierTo), direction),
            Optional.ofNullable(after),
            limit),
        TrialTable.mover(words),
        words,
        out());
  }
}
