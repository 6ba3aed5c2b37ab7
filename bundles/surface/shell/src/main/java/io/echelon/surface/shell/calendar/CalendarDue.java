package io.echelon.surface.shell.calendar;

import io.echelon.platform.sla.Calculation.Operation;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Tells what is due in working days. */
@Service
@Command(
    scope = "echelon",
    name = "calendar-due",
    description = "Tells what is due so many working days after an instant")
public final class CalendarDue extends CalculationAction {
  @Argument(name = "start", description = "As in 2026-10-01T08:00:00Z", required = true)
  String start;

  @Argument(index = 1, name = "days", description = "Working days", required = true)
  int workingDays;

  @Override
  protected Values values() {
    return new Values(
        Operation.DUE_IN_WORKING_DAYS, days.instantOrNow(start), null, null, null, workingDays);
  }
}
