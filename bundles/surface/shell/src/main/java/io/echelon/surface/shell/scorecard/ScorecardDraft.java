package io.echelon.surface.shell.scorecard;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.surface.shell.ServerFiles;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import java.io.IOException;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Drafts a scorecard. */
@Service
@Command(
    scope = "echelon",
    name = "scorecard-draft",
    description = "Keeps a scorecard from a JSON file as a draft")
public final class ScorecardDraft extends UnitAction {
  @Argument(name = "file", description = "File on the server", required = true)
  String file;

  @Reference Scorecards scorecards;
  @Reference ServerFiles files;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) throws IOException {
    ScorecardTable.VERSION.show(
        words, out(), scorecards.draft(caller, chosenUnit, files.read(file)));
  }
}
