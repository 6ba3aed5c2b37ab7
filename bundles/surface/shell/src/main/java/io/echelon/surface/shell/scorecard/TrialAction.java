package io.echelon.surface.shell.scorecard;

import io.echelon.platform.tiering.DryRuns;
import io.echelon.surface.shell.ServerFiles;
import io.echelon.surface.shell.UnitAction;
import java.io.IOException;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;

/** A command that tries a scorecard and keeps nothing. */
abstract class TrialAction extends UnitAction {
  @Option(name = "--version", description = "Version of the scorecard; the current one if absent")
  Integer version;

  @Option(name = "--file", description = "A scorecard on the server instead of a version")
  String file;

  @Reference ServerFiles files;

  final DryRuns.Card card() throws IOException {
    Optional<String> json = file == null ? Optional.empty() : Optional.of(files.read(file));
    return new DryRuns.Card(Optional.ofNullable(version), json);
  }
}
