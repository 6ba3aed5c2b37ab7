package io.echelon.surface.shell.calendar;

import io.echelon.platform.base.Caller;
import io.echelon.platform.sla.CalendarDocuments;
import io.echelon.platform.sla.UnitCalendars;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.ServerFiles;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import java.io.IOException;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Exports a calendar. */
@Service
@Command(
    scope = "echelon",
    name = "calendar-export",
    description = "Writes a calendar as it is on a day as JSON, as a draft takes it")
public final class CalendarExport extends UnitAction {
  @Option(name = "--on", description = "The day; today if absent")
  String on;

  @Argument(name = "calendar", description = "Id of the calendar", required = true)
  @Completion(CalendarCompleter.class)
  String calendar;

  @Argument(index = 1, name = "file", description = "New file on the server; the output if absent")
  String file;

  @Reference UnitCalendars calendars;
  @Reference Days days;
  @Reference ServerFiles files;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) throws IOException {
    String json =
        CalendarDocuments.write(
            calendars.document(caller, chosenUnit, calendar, days.dayOrToday(chosenUnit, on)));
    if (file == null) {
      out().println(json);
    } else {
      out().println(words.get("export.done", files.create(file, json)));
    }
  }
}
