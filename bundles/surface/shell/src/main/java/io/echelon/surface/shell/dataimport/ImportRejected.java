package io.echelon.surface.shell.dataimport;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.dataimport.DataImports;
import io.echelon.platform.dataimport.RejectedLine;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.UnitPagedAction;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists rejected lines. */
@Service
@Command(
    scope = "echelon",
    name = "import-rejected",
    description = "Lists the lines that an import rejected")
public final class ImportRejected extends UnitPagedAction<RejectedLine> {
  @Argument(name = "job", description = "Id of the import's job", required = true)
  long job;

  @Reference DataImports imports;

  public ImportRejected() {
    super(
        new Table<RejectedLine>()
            .column("line", RejectedLine::line)
            .column("columnname", RejectedLine::column)
            .column("reason", RejectedLine::reason)
            .column("text", RejectedLine::text));
  }

  @Override
  protected Page<RejectedLine> page(
      Caller caller, String chosenUnit, Optional<String> key, int size) {
    return imports.rejected(caller, chosenUnit, job, key, size);
  }
}
