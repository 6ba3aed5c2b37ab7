package io.echelon.surface.shell.dataimport;

import io.echelon.platform.base.Caller;
import io.echelon.platform.dataimport.DataImports;
import io.echelon.platform.job.Job;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.JobWatch;
import io.echelon.surface.shell.ServerFiles;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import io.echelon.surface.shell.job.JobTable;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** Imports a file and waits for its end. */
@Service
@Command(
    scope = "echelon",
    name = "import",
    description = "Imports customers and facts from a CSV file on the server")
public final class ImportFile extends UnitAction {
  @Option(name = "--as-of", description = "Date of the facts for which the file gives none")
  String asOf;

  @Option(name = "--no-wait", description = "Starts the import and does not wait for its end")
  boolean noWait;

  @Argument(name = "mapping", description = "Name of the mapping", required = true)
  @Completion(MappingCompleter.class)
  String mapping;

  @Argument(index = 1, name = "file", description = "File on the server", required = true)
  String file;

  @Reference DataImports imports;
  @Reference ServerFiles files;
  @Reference Days days;
  @Reference JobWatch watch;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words)
      throws CommandException, IOException {
    Optional<LocalDate> date = days.day(asOf);
    Job job;
    try (InputStream csv = files.open(file)) {
      job = imports.start(caller, chosenUnit, csv, mapping, date);
    }
    if (!noWait) {
      job = watch.await(caller, chosenUnit, job.id(), session, words);
    }
    JobTable.JOB.show(words, out(), job);
  }
}
