package io.echelon.surface.shell.calendar;

import io.echelon.platform.sla.Calculation.Operation;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Shifts a day. */
@Service
@Command(
    scope = "echelon",
    name = "calendar-shift",
    description = "Tells the day so many working days after or before a day")
public final class CalendarShift extends CalculationAction {
  @Option(name = "--back", description = "Counts back")
  boolean back;

  @Argument(name = "day", description = "As in 2026-10-01", required = true)
  String day;

  @Argument(index = 1, name = "days", description = "Working days", required = true)
  int workingDays;

  @Override
  protected Values values() {
    return new Values(
        Operation.SHIFT_WORKING_DAYS,
        null,
        null,
        null,
        days.day(day).orElseThrow(),
        back ? -workingDays : workingDays);
  }
}
