package io.echelon.surface.console.internal.page.calendar;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.sla.Calculation;
import io.echelon.platform.sla.Calculation.Operation;
import io.echelon.platform.sla.Calculations;
import io.echelon.platform.sla.Calendars;
import io.echelon.platform.unit.Units;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.Fields;
import io.echelon.surface.console.internal.view.View;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says by when something is due, day by day, by the calendar that the unit works by. */
@Component(service = Page.class)
@Path("units/{unit}/calendar/due-time")
public final class DueTimePage implements Page {
  private static final Reasons REASONS = new Reasons(Fields.class);
  private static final String DAYS = "days";

  private final Calculations calculations;
  private final Calendars calendars;
  private final Units units;
  private final Clock clock;

  @Activate
  public DueTimePage(
      @Reference(policyOption = GREEDY) Calculations calculations,
      @Reference(policyOption = GREEDY) Calendars calendars,
      @Reference(policyOption = GREEDY) Units units,
      @Reference(policyOption = GREEDY) Clock clock) {
    this.calculations = calculations;
    this.calendars = calendars;
    this.units = units;
    this.clock = clock;
  }

  /**
   * @param start local time in the calendar's zone; absent: now
   * @param within how many working days or hours; absent: nothing is asked yet
   * @param of {@code days} or {@code hours}
   */
  @GET
  public View due(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @QueryParam("start") @DefaultValue("") String start,
      @QueryParam("within") Integer within,
      @QueryParam("of") @DefaultValue(DAYS) String of) {
    String calendar = units.policy(unit, units.today()).calendar();
    ZoneId zone = calendars.get(unit, calendar).zone();
    LocalDateTime from = start(start, zone);
    View view =
        View.of("due-time")
            .with("start", from)
            .with("within", Optional.ofNullable(within))
            .with("of", of)
            .with("calendar", calendar);
    return within == null
        ? view
        : view.with(
            "answer",
            calculations.calculate(
                caller, question(unit, calendar, from.atZone(zone).toInstant(), within, of)));
  }

  private LocalDateTime start(String text, ZoneId zone) {
    try {
      return text.isEmpty()
          ? LocalDateTime.ofInstant(clock.instant(), zone).truncatedTo(ChronoUnit.MINUTES)
          : LocalDateTime.parse(text);
    } catch (DateTimeException e) {
      throw REASONS.invalid("start");
    }
  }

  private static Calculation question(
      String unit, String calendar, Instant start, int within, String of) {
    boolean days = of.equals(DAYS);
    return new Calculation(
        days ? Operation.DUE_IN_WORKING_DAYS : Operation.ADD_WORKING_TIME,
        Optional.of(unit),
        Optional.of(calendar),
        Optional.empty(),
        Optional.of(start),
        Optional.empty(),
        days ? Optional.empty() : Optional.of(Duration.ofHours(within)),
        Optional.empty(),
        days ? Optional.of(within) : Optional.empty());
  }
}
