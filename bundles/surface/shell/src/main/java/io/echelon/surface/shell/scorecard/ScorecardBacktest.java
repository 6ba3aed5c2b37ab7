package io.echelon.surface.shell.scorecard;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.WhatIfs;
import io.echelon.surface.shell.Words;
import java.io.IOException;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Tries a scorecard on several runs. */
@Service
@Command(
    scope = "echelon",
    name = "scorecard-backtest",
    description = "Says what a scorecard would have made of the last published runs")
public final class ScorecardBacktest extends TrialAction {
  @Option(name = "--runs", description = "How many runs, 1 to 12")
  int runs = 4;

  @Reference WhatIfs whatIfs;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) throws IOException {
    TrialTable.SNAPSHOT.print(
        words, out(), whatIfs.backtest(caller, chosenUnit, card(), runs).snapshots());
  }
}
