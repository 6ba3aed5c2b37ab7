package io.echelon.platform.sla.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.sla.BusinessCalendar;
import io.echelon.platform.sla.Calculation;
import io.echelon.platform.sla.CalculationAnswer;
import io.echelon.platform.sla.Calculations;
import io.echelon.platform.sla.CalendarDocuments;
import io.echelon.platform.sla.Calendars;
import io.echelon.platform.sla.DueTime;
import io.echelon.platform.unit.Units;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@inheritDoc} */
@Component
public final class CalendarCalculations implements Calculations {
  private static final Reasons REASONS = new Reasons(CalendarCalculations.class);
  private static final Role[] STAFF = {
    Role.UNIT_ADMIN, Role.REVIEWER, Role.APPROVER, Role.AGENT, Role.AUDITOR
  };

  private final Calendars calendars;
  private final Units units;

  @Activate
  public CalendarCalculations(@Reference Calendars calendars, @Reference Units units) {
    this.calendars = calendars;
    this.units = units;
  }

  @Override
  public CalculationAnswer calculate(Caller caller, Calculation asked) {
    BusinessCalendar calendar = calendar(caller, asked);
    return switch (asked.operation()) {
      case ADD_WORKING_TIME ->
          due(calendar, calendar.plusWorkingTime(start(asked), given(asked.time(), "time")));
      case WORKING_TIME_BETWEEN -> between(calendar, start(asked), given(asked.end(), "end"));
      case IS_OPEN -> open(calendar, start(asked));
      case NEXT_OPENING -> due(calendar, calendar.plusWorkingTime(start(asked), Duration.ZERO));
      case SHIFT_WORKING_DAYS ->
          shifted(calendar, given(asked.day(), "day"), given(asked.workingDays(), "workingDays"));
      case DUE_IN_WORKING_DAYS ->
          due(
              calendar,
              calendar.plusWorkingDays(start(asked), given(asked.workingDays(), "workingDays")));
    };
  }

  private BusinessCalendar calendar(Caller caller, Calculation asked) {
    if (asked.document().isPresent()) {
      if (!caller.isStaff()) {
        throw REASONS.of(ErrorCode.FORBIDDEN, "staff", caller.name());
      }
      return CalendarDocuments.read(asked.document().get()).calendar();
    }
    String unit = given(asked.unit(), "unit");
    caller.requireIn(unit, STAFF);
    return calendars.get(
        unit, asked.calendar().orElseGet(() -> units.policy(unit, units.today()).calendar()));
  }

  private static CalculationAnswer due(BusinessCalendar calendar, DueTime due) {
    return new CalculationAnswer(
        due.calendar(),
        calendar.zone().getId(),
        Optional.of(due.due()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        due.steps(),
        due.beyondCalendar());
  }

  private static CalculationAnswer between(BusinessCalendar calendar, Instant start, Instant end) {
    return new CalculationAnswer(
        calendar.id(),
        calendar.zone().getId(),
        Optional.empty(),
        Optional.of(calendar.workingTime(start, end)),
        Optional.empty(),
        Optional.empty(),
        calendar.stepsOfTime(start, end),
        calendar.isBeyondKnownDays(calendar.dayOf(end)));
  }

  private static CalculationAnswer open(BusinessCalendar calendar, Instant at) {
    return new CalculationAnswer(
        calendar.id(),
        calendar.zone().getId(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(calendar.isOpen(at)),
        List.of(),
        calendar.isBeyondKnownDays(calendar.dayOf(at)));
  }

  private static CalculationAnswer shifted(
      BusinessCalendar calendar, LocalDate day, int workingDays) {
    LocalDate shifted = calendar.shift(day, workingDays);
    return new CalculationAnswer(
        calendar.id(),
        calendar.zone().getId(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(shifted),
        Optional.empty(),
        calendar.stepsOfDays(day, shifted),
        calendar.isBeyondKnownDays(shifted));
  }

  private static Instant start(Calculation asked) {
    return given(asked.start(), "start");
  }

  private static <T> T given(Optional<T> value, String name) {
    return value.orElseThrow(() -> REASONS.invalid("missing", name));
  }
}
