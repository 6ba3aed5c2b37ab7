package io.echelon.surface.shell.calendar;

import io.echelon.platform.sla.Calculation.Operation;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Tells whether a calendar is open. */
@Service
@Command(
    scope = "echelon",
    name = "calendar-open",
    description = "Tells whether an instant is working time")
public final class CalendarOpen extends CalculationAction {
  @Argument(name = "at", description = "As in 2026-10-01T08:00:00Z; now if absent")
  String at;

  @Override
  protected Values values() {
    return new Values(Operation.IS_OPEN, days.instantOrNow(at), null, null, null, null);
  }
}
