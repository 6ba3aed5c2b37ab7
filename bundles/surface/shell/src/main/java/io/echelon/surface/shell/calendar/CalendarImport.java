package io.echelon.surface.shell.calendar;

import io.echelon.platform.base.Caller;
import io.echelon.platform.sla.UnitCalendars;
import io.echelon.platform.sla.YearDays;
import io.echelon.surface.shell.ServerFiles;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import java.io.IOException;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Imports a year's days. */
@Service
@Command(
    scope = "echelon",
    name = "calendar-import",
    description = "Drafts a calendar with the special days of a year from a CSV or JSON file")
public final class CalendarImport extends UnitAction {
  @Argument(name = "calendar", description = "Id of the calendar", required = true)
  @Completion(CalendarCompleter.class)
  String calendar;

  @Argument(index = 1, name = "year", description = "The year of the days", required = true)
  int year;

  @Argument(
      index = 2,
      name = "file",
      description = "File on the server; JSON if its name ends with .json, else CSV",
      required = true)
  String file;

  @Reference UnitCalendars calendars;
  @Reference ServerFiles files;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) throws IOException {
    String text = files.read(file);
    YearDays read = file.endsWith(".json") ? YearDays.ofJson(text) : YearDays.ofCsv(text);
    CalendarTable.VERSION.show(
        words, out(), calendars.importYear(caller, chosenUnit, calendar, year, read));
  }
}
