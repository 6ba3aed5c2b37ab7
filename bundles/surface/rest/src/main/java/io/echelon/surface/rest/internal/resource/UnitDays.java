package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.sla.Calendars;
import io.echelon.platform.unit.UnitPolicy;
import io.echelon.platform.unit.Units;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says which day it is in a unit, and which policy counts on it. */
@Component(service = UnitDays.class)
public final class UnitDays {
  private final Units units;
  private final Calendars calendars;
  private final Clock clock;

  @Activate
  public UnitDays(
      @Reference(policyOption = GREEDY) Units units,
      @Reference(policyOption = GREEDY) Calendars calendars,
      @Reference(policyOption = GREEDY) Clock clock) {
    this.units = units;
    this.calendars = calendars;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** Today by the unit's calendar; by the clock's zone before the unit has a policy. */
  LocalDate today(String unit) {
    return policy(unit)
        .map(policy -> calendars.get(unit, policy.calendar()).dayOf(clock.instant()))
        .orElseGet(() -> LocalDate.now(clock));
  }

  /** The policy in force, where there is one. */
  Optional<UnitPolicy> policy(String unit) {
    try {
      return Optional.of(units.policy(unit, LocalDate.now(clock)));
    } catch (EchelonException e) {
      if (e.code() == ErrorCode.NOT_FOUND) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
