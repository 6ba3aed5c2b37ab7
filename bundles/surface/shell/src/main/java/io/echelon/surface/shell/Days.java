package io.echelon.surface.shell;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.sla.Calendars;
import io.echelon.platform.unit.UnitPolicy;
import io.echelon.platform.unit.Units;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Reads days and instants; what is not given is today in the unit, or now. */
@Component(service = Days.class)
public final class Days {
  private static final Reasons REASONS = new Reasons(Words.class);

  private final Units units;
  private final Calendars calendars;
  private final Clock clock;

  @Activate
  public Days(
      @Reference Units units,
      @Reference Calendars calendars,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.units = units;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** A day, or today in the unit's calendar. */
  public LocalDate dayOrToday(String unit, String text) {
    return day(text).orElseGet(() -> today(unit));
  }

  /** A day as in 2026-10-01, if one is given. */
  public Optional<LocalDate> day(String text) {
    try {
      return Optional.ofNullable(text).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw REASONS.invalid("day", text);
    }
  }

  /** An instant as in 2026-10-01T08:00:00Z, or now. */
  public Instant instantOrNow(String text) {
    try {
      return text == null ? clock.instant() : Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw REASONS.invalid("instant", text);
    }
  }

  private LocalDate today(String unit) {
    LocalDate here = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    try {
      UnitPolicy policy = units.policy(unit, here);
      return calendars.get(unit, policy.calendar()).dayOf(clock.instant());
    } catch (EchelonException e) {
      if (e.code() == ErrorCode.NOT_FOUND) {
        return here;
      }
      throw e;
    }
  }
}
