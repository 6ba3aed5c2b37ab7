package io.echelon.surface.shell.calendar;

import io.echelon.platform.sla.Calculation.Operation;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Tells the next opening. */
@Service
@Command(
    scope = "echelon",
    name = "calendar-next",
    description = "Tells the next opening at or after an instant")
public final class CalendarNext extends CalculationAction {
  @Argument(name = "at", description = "As in 2026-10-01T08:00:00Z; now if absent")
  String at;

  @Override
  protected Values values() {
    return new Values(Operation.NEXT_OPENING, days.instantOrNow(at), null, null, null, null);
  }
}
