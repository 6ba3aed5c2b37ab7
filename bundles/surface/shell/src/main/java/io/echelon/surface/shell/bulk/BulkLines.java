package io.echelon.surface.shell.bulk;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.bulk.BulkLine;
import io.echelon.platform.bulk.BulkRequests;
import io.echelon.surface.shell.Choice;
import io.echelon.surface.shell.UnitPagedAction;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists what became of the lines. */
@Service
@Command(
    scope = "echelon",
    name = "bulk-lines",
    description = "Lists what became of the lines of a bulk request")
public final class BulkLines extends UnitPagedAction<BulkLine> {
  @Option(name = "--state", description = "Only those in a state")
  String state;

  @Argument(name = "request", description = "Number of the parent", required = true)
  @Completion(BulkCompleter.class)
  String number;

  @Reference BulkRequests bulks;

  public BulkLines() {
    super(BulkTable.LINE);
  }

  @Override
  protected Page<BulkLine> page(Caller caller, String chosenUnit, Optional<String> key, int size) {
    Optional<BulkLine.State> only =
        Optional.ofNullable(state).map(s -> Choice.of(BulkLine.State.class, "--state", s));
    return bulks.lines(caller, chosenUnit, number, only, key, size);
  }
}
