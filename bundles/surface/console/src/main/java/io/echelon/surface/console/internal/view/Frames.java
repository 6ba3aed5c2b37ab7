package io.echelon.surface.console.internal.view;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.sla.Calendars;
import io.echelon.platform.unit.BusinessUnit;
import io.echelon.platform.unit.Units;
import io.echelon.surface.console.internal.session.ForgeryGate;
import io.echelon.surface.http.CallerSupplier;
import io.echelon.surface.http.Languages;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds out what stands around a page. Safe for use by several threads. */
@Component(service = Frames.class)
public final class Frames {
  private static final Pattern UNIT = Pattern.compile("/console/units/([^/]+).*");

  private final Units units;
  private final Calendars calendars;
  private final Clock clock;

  @Activate
  public Frames(
      @Reference(policyOption = GREEDY) Units units,
      @Reference(policyOption = GREEDY) Calendars calendars,
      @Reference(policyOption = GREEDY) Clock clock) {
    this.units = units;
    this.calendars = calendars;
    this.clock = clock;
  }

  Frame of(HttpServletRequest request) {
    Optional<Caller> caller = CallerSupplier.of(request);
    List<BusinessUnit> seen = caller.map(units::list).orElse(List.of());
    Matcher named = UNIT.matcher(request.getRequestURI());
    Optional<BusinessUnit> unit =
        named.matches()
            ? seen.stream().filter(u -> u.code().equals(named.group(1))).findFirst()
            : Optional.empty();
    String query = request.getQueryString();
    return new Frame(
        caller,
        seen,
        unit,
        unit.flatMap(u -> caller).map(Navigation::of).orElse(List.of()),
        request.getRequestURI() + (query == null ? "" : "?" + query),
        ForgeryGate.token(request).orElse(""),
        Languages.of(request),
        clock.instant());
  }

  /** The zone of a unit's calendar; the platform's where the unit has none. */
  ZoneId zone(Optional<BusinessUnit> unit) {
    try {
      return unit.map(BusinessUnit::code)
          .map(u -> calendars.get(u, units.policy(u, units.today()).calendar()).zone())
          .orElseGet(units::zone);
    } catch (EchelonException e) {
      return units.zone();
    }
  }
}
