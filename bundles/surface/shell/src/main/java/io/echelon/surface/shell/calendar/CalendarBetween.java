package io.echelon.surface.shell.calendar;

import io.echelon.platform.sla.Calculation.Operation;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Measures working time. */
@Service
@Command(
    scope = "echelon",
    name = "calendar-between",
    description = "Tells the working time between two instants")
public final class CalendarBetween extends CalculationAction {
  @Argument(name = "start", description = "As in 2026-10-01T08:00:00Z", required = true)
  String start;

  @Argument(index = 1, name = "end", description = "As in 2026-10-01T08:00:00Z", required = true)
  String end;

  @Override
  protected Values values() {
    return new Values(
        Operation.WORKING_TIME_BETWEEN,
        days.instantOrNow(start),
        days.instantOrNow(end),
        null,
        null,
        null);
  }
}
