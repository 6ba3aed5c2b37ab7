package io.echelon.surface.shell.calendar;

import io.echelon.platform.sla.Calculation.Operation;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Adds working time. */
@Service
@Command(scope = "echelon", name = "calendar-add", description = "Adds working time to an instant")
public final class CalendarAdd extends CalculationAction {
  @Argument(name = "start", description = "As in 2026-10-01T08:00:00Z", required = true)
  String start;

  @Argument(index = 1, name = "time", description = "As in PT8H or PT1H30M", required = true)
  String time;

  @Override
  protected Values values() {
    return new Values(
        Operation.ADD_WORKING_TIME, days.instantOrNow(start), null, duration(time), null, null);
  }
}
