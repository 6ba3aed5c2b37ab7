package io.echelon.surface.shell.calendar;

import io.echelon.platform.base.Caller;
import io.echelon.platform.sla.UnitCalendars;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Shows a year of a calendar. */
@Service
@Command(
    scope = "echelon",
    name = "calendar-year",
    description = "Shows every day of a year, by the versions that count on it")
public final class CalendarYear extends UnitAction {
  @Argument(name = "calendar", description = "Id of the calendar", required = true)
  @Completion(CalendarCompleter.class)
  String calendar;

  @Argument(index = 1, name = "year", description = "The year", required = true)
  int year;

  @Reference UnitCalendars calendars;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    CalendarTable.DAY.print(words, out(), calendars.year(caller, chosenUnit, calendar, year));
  }
}
