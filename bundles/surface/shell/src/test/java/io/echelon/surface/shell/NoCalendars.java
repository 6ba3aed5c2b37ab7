package io.echelon.surface.shell;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.sla.BusinessCalendar;
import io.echelon.platform.sla.Calendars;
import java.util.List;

/** Where no calendar is asked for. */
final class NoCalendars implements Calendars {
  @Override
  public BusinessCalendar get(String unit, String id) {
    throw EchelonException.notFound("calendar", id);
  }

  @Override
  public List<String> ids(String unit) {
    return List.of();
  }
}
