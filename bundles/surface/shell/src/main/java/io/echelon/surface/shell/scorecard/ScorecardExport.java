package io.echelon.surface.shell.scorecard;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.ScorecardDocument;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.surface.shell.ServerFiles;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import java.io.IOException;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Exports a scorecard. */
@Service
@Command(
    scope = "echelon",
    name = "scorecard-export",
    description = "Writes a scorecard version as JSON, as a draft takes it")
public final class ScorecardExport extends UnitAction {
  @Argument(name = "version", description = "Version of the scorecard", required = true)
  int version;

  @Argument(index = 1, name = "file", description = "New file on the server; the output if absent")
  String file;

  @Reference Scorecards scorecards;
  @Reference ServerFiles files;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) throws IOException {
    String json = ScorecardDocument.write(scorecards.get(caller, chosenUnit, version).card());
    if (file == null) {
      out().println(json);
    } else {
      out().println(words.get("export.done", files.create(file, json)));
    }
  }
}
