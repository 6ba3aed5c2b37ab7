package io.echelon.surface.shell.calendar;

import io.echelon.platform.base.Caller;
import io.echelon.platform.sla.UnitCalendars;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import java.time.LocalDate;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Approves a calendar of a unit. */
@Service
@Command(
    scope = "echelon",
    name = "calendar-approve",
    description = "Approves a draft of a unit's calendar")
public final class CalendarApprove extends UnitAction {
  @Option(name = "--from", description = "First day on which it counts; today if absent")
  String from;

  @Argument(name = "version", description = "Version of the calendar", required = true)
  int version;

  @Reference UnitCalendars calendars;
  @Reference Days days;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    LocalDate first = days.dayOrToday(chosenUnit, from);
    CalendarTable.VERSION.show(words, out(), calendars.approve(caller, chosenUnit, version, first));
  }
}
