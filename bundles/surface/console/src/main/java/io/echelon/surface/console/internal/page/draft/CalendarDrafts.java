package io.echelon.surface.console.internal.page.draft;

import io.echelon.platform.base.Caller;
import io.echelon.platform.sla.CalendarDocument;
import io.echelon.platform.sla.UnitCalendars;
import io.echelon.platform.unit.Units;
import java.time.LocalDate;
import java.util.Optional;

/** A unit's calendars. */
record CalendarDrafts(UnitCalendars calendars, Units units) implements DraftKind {

  @Override
  public String page() {
    return "calendar";
  }

  @Override
  public void draft(Caller caller, String unit, String json) {
    calendars.draft(caller, unit, json);
  }

  @Override
  public void approve(Caller caller, String unit, int version, LocalDate from) {
    calendars.approve(caller, unit, version, from);
  }

  @Override
  public Drafted get(Caller caller, String unit, int version) {
    CalendarDocument draft = calendars.get(caller, unit, version).document();
    Optional<Object> inForce =
        calendars.documents(caller, unit, units.today()).stream()
            .filter(calendar -> calendar.id().equals(draft.id()))
            .map(Object.class::cast)
            .findFirst();
    return new Drafted(draft, inForce);
  }
}
