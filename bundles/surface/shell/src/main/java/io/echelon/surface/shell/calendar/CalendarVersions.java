package io.echelon.surface.shell.calendar;

import io.echelon.platform.base.Caller;
import io.echelon.platform.sla.UnitCalendars;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists versions of a unit's calendars. */
@Service
@Command(
    scope = "echelon",
    name = "calendar-versions",
    description = "Lists the versions of a unit's calendars, newest first")
public final class CalendarVersions extends UnitAction {
  @Reference UnitCalendars calendars;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    CalendarTable.VERSION.print(words, out(), calendars.list(caller, chosenUnit));
  }
}
