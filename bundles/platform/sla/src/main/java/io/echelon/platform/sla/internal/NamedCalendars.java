package io.echelon.platform.sla.internal;

import io.echelon.platform.sla.Calendars;
import io.echelon.platform.unit.ConfiguredUnit;
import io.echelon.platform.unit.Units;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says when a unit is set up if there is no calendar of the name in its policy. */
@Component(
    immediate = true,
    service = {})
public final class NamedCalendars {
  private static final Logger LOG = LoggerFactory.getLogger(NamedCalendars.class);

  private final Calendars calendars;
  private final Units units;

  @Activate
  public NamedCalendars(@Reference Calendars calendars, @Reference Units units) {
    this.calendars = calendars;
    this.units = units;
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addUnit(ConfiguredUnit unit) {
    try {
      String named = units.policy(unit.code(), units.today()).calendar();
      List<String> known = calendars.ids(unit.code());
      if (!known.contains(named)) {
        LOG.error(
            "Unit {} names the calendar {}, which there is not; there are {}. Its requests are"
                + " refused until one of that name is approved",
            unit.code(),
            named,
            known);
      }
    } catch (RuntimeException e) {
      LOG.error("Unit {}: its calendar can't be checked: {}", unit.code(), e.getMessage());
    }
  }

  void removeUnit(ConfiguredUnit unit) {
    // A unit that goes has nothing to be checked.
  }
}
