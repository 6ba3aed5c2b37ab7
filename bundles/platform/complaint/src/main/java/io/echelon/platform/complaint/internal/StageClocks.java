package io.echelon.platform.complaint.internal;

import io.echelon.platform.complaint.Complaint;
import io.echelon.platform.obligation.ClockTarget;
import io.echelon.platform.obligation.Obligations;
import io.echelon.platform.obligation.Promise;
import io.echelon.platform.sla.BusinessCalendar;
import io.echelon.platform.sla.Calendars;
import io.echelon.platform.unit.Units;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The clocks of complaints' stages: targets of the staff, one at a time. */
@Component(service = StageClocks.class)
public final class StageClocks {
  private static final String STAGE = "STAGE";

  private final Obligations obligations;
  private final Calendars calendars;
  private final Units units;

  @Activate
  public StageClocks(
      @Reference Obligations obligations, @Reference Calendars calendars, @Reference Units units) {
    this.obligations = obligations;
    this.calendars = calendars;
    this.units = units;
  }

  /** Ends the clock of the stage before and starts that of the stage that begins. */
  void enter(Complaint complaint, int workingDays, Instant now) {
    end(complaint, now);
    start(complaint, workingDays, now);
  }

  void start(Complaint complaint, int workingDays, Instant now) {
    obligations.start(
        new Promise(
            complaint.unit(),
            complaint.reference(),
            complaint.number() + " / " + complaint.stage(),
            STAGE,
            true,
            Optional.empty(),
            complaint.owner(),
            ClockTarget.workingDays(workingDays, calendar(complaint.unit(), now).id())),
        now);
  }

  void end(Complaint complaint, Instant now) {
    obligations.met(complaint.unit(), complaint.reference(), STAGE, Optional.empty(), now);
  }

  void cancel(Complaint complaint) {
    obligations.cancel(complaint.unit(), complaint.reference(), promise -> true);
  }

  void assign(Complaint complaint) {
    obligations.assign(complaint.unit(), complaint.reference(), complaint.owner());
  }

  /** The working time since a complaint came in. */
  Duration since(Complaint complaint, Instant now) {
    return calendar(complaint.unit(), complaint.acceptedAt())
        .workingTime(complaint.acceptedAt(), now);
  }

  private BusinessCalendar calendar(String unit, Instant at) {
    return calendars.get(unit, units.policy(unit, units.dayOf(at)).calendar());
  }
}
