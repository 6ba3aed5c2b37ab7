package io.echelon.surface.console.internal.page.calendar;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.sla.CalendarDocument;
import io.echelon.platform.sla.UnitCalendars;
import io.echelon.platform.unit.Units;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.Fields;
import io.echelon.surface.console.internal.page.draft.DocumentFile;
import io.echelon.surface.console.internal.view.View;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A year of a unit's calendar, and the versions of its calendars. */
@Component(service = Page.class)
@Path("units/{unit}/calendar")
public final class CalendarPage implements Page {
  private final UnitCalendars calendars;
  private final Units units;

  @Activate
  public CalendarPage(
      @Reference(policyOption = GREEDY) UnitCalendars calendars,
      @Reference(policyOption = GREEDY) Units units) {
    this.calendars = calendars;
    this.units = units;
  }

  /**
   * @param wanted id of a calendar; absent: the one that the unit works by
   */
  @GET
  public View year(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @QueryParam("calendar") String wanted,
      @QueryParam("year") Integer wantedYear) {
    String id =
        Optional.ofNullable(wanted).orElseGet(() -> units.policy(unit, units.today()).calendar());
    int year = Optional.ofNullable(wantedYear).orElseGet(() -> units.today().getYear());
    CalendarDocument calendar = calendars.document(caller, unit, id, units.today());
    return View.of("calendar")
        .with("calendar", calendar)
        .with("calendars", calendars.documents(caller, unit, units.today()))
        .with("year", year)
        .with("today", units.today())
        .with("months", YearGrid.of(calendars.year(caller, unit, id, year), calendar))
        .with("versions", calendars.list(caller, unit));
  }

  /** What of a calendar counts today, as a file. */
  @GET
  @Path("document.json")
  public Response document(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @QueryParam("calendar") String calendar) {
    CalendarDocument document =
        calendars.document(caller, unit, Fields.needed("calendar", calendar), units.today());
    return DocumentFile.of(document.id(), document);
  }
}
