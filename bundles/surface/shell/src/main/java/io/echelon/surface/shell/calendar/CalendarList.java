package io.echelon.surface.shell.calendar;

import io.echelon.platform.base.Caller;
import io.echelon.platform.sla.UnitCalendars;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists the calendars of a unit. */
@Service
@Command(
    scope = "echelon",
    name = "calendar-list",
    description = "Lists the calendars that a unit can name, shipped and its own")
public final class CalendarList extends UnitAction {
  @Option(name = "--on", description = "The day; today if absent")
  String on;

  @Reference UnitCalendars calendars;
  @Reference Days days;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    CalendarTable.CALENDAR.print(
        words, out(), calendars.documents(caller, chosenUnit, days.dayOrToday(chosenUnit, on)));
  }
}
