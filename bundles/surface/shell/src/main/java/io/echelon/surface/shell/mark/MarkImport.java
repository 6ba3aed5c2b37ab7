package io.echelon.surface.shell.mark;

import io.echelon.platform.base.Caller;
import io.echelon.platform.dataimport.MarkLists;
import io.echelon.platform.dataimport.RejectedLine;
import io.echelon.surface.shell.ServerFiles;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import java.io.IOException;
import java.io.InputStream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Marks customers by a list. */
@Service
@Command(
    scope = "echelon",
    name = "mark-import",
    description = "Gives a mark to the customers of a CSV list on the server (number)")
public final class MarkImport extends UnitAction {
  private static final Table<MarkLists.ListOutcome> OUTCOME =
      new Table<MarkLists.ListOutcome>()
          .column("lines", MarkLists.ListOutcome::lines)
          .column("marked", MarkLists.ListOutcome::set)
          .column("kept", MarkLists.ListOutcome::kept)
          .column("unmarked", MarkLists.ListOutcome::ended)
          .column("rejected", MarkLists.ListOutcome::rejected);
  private static final Table<RejectedLine> FAULT =
      new Table<RejectedLine>()
          .column("line", RejectedLine::line)
          .column("columnname", RejectedLine::column)
          .column("reason", RejectedLine::reason);

  @Option(name = "--replace", description = "Who is not on the list loses the mark")
  boolean replace;

  @Option(name = "--preview", description = "Only says what would change")
  boolean preview;

  @Argument(name = "mark", description = "Code of the mark", required = true)
  String code;

  @Argument(index = 1, name = "file", description = "File on the server", required = true)
  String file;

  @Argument(index = 2, name = "reason", description = "Why, in quotes", required = true)
  String reason;

  @Reference MarkLists lists;
  @Reference ServerFiles files;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) throws IOException {
    try (InputStream csv = files.open(file)) {
      MarkLists.ListOutcome outcome =
          preview
              ? lists.preview(caller, chosenUnit, code, replace, csv)
              : lists.apply(caller, chosenUnit, code, replace, reason, csv);
      OUTCOME.show(words, out(), outcome);
      FAULT.print(words, out(), outcome.faults());
    }
  }
}
