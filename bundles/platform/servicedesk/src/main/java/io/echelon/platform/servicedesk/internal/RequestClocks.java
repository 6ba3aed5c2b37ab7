package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.entitlement.Benefit.Metric;
import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.obligation.ClockPlan;
import io.echelon.platform.obligation.ClockTarget;
import io.echelon.platform.obligation.ClockTarget.DailyHours;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.obligation.Obligations;
import io.echelon.platform.obligation.Promise;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.sla.BusinessCalendar;
import io.echelon.platform.sla.Calendars;
import io.echelon.platform.unit.Units;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The clocks of a request: one for each grant. Joins the caller's transaction. */
@Component(service = RequestClocks.class)
public final class RequestClocks {
  /** What another department owes. */
  static final String STAGE = "STAGE";

  private static final String UPDATE = Metric.UPDATE.name();

  private final Obligations obligations;
  private final Calendars calendars;
  private final Units units;

  @Activate
  public RequestClocks(
      @Reference Obligations obligations, @Reference Calendars calendars, @Reference Units units) {
    this.obligations = obligations;
    this.calendars = calendars;
    this.units = units;
  }

  /** The calendar that a unit works by. */
  BusinessCalendar calendar(String unit, Instant at) {
    return calendars.get(unit, units.policy(unit, units.dayOf(at)).calendar());
  }

  /** The clock of a new request, which has not stood still yet. */
  static ClockPlan plan(Grant grant, Instant now, BusinessCalendar calendar) {
    return ClockPlan.of(now, target(grant, calendar.id()), List.of(), calendar, List.of());
  }

  /** Starts the clocks of a request that was accepted just now. */
  void start(ServiceRequest request, String calendar) {
    request.grants().stream()
        .filter(grant -> !isUpdate(grant))
        .forEach(g -> obligations.start(promise(request, g, calendar), request.acceptedAt()));
  }

  /** What a step does to the clocks; the request with the times that count then. */
  ServiceRequest step(ServiceRequest request, RequestStep step, Instant now) {
    String unit = request.unit();
    String subject = request.reference();
    switch (step) {
      case TAKE -> obligations.assign(unit, subject, request.assignee());
      case ANSWER -> {
        met(request, Metric.FIRST_ANSWER, now);
        met(request, Metric.RESPONSE, now);
        startUpdates(request, now);
      }
      case UPDATE -> {
        met(request, Metric.UPDATE, now);
        startUpdates(request, now);
      }
      case WAIT -> obligations.pause(unit, subject, now);
      case RESUME -> obligations.resume(unit, subject, now);
      case RESOLVE -> {
        met(request, Metric.SOLUTION, now);
        obligations.cancel(unit, subject, p -> p.metric().equals(UPDATE));
      }
      case REOPEN -> reopen(request, now);
      case CLOSE, WITHDRAW -> obligations.cancel(unit, subject, promise -> true);
      case CONFIRM -> {}
    }
    return timed(request);
  }

  /**
   * The promises of a solution run on as if they had stood still since the resolution; where their
   * time has passed by then, from now on. Where none was promised, an answer is due anew.
   */
  private void reopen(ServiceRequest request, Instant now) {
    obligations.pause(request.unit(), request.reference(), request.work().resolvedAt().orElse(now));
    obligations.resume(request.unit(), request.reference(), now);
    List<Grant> solutions = request.grants().stream().filter(RequestClocks::isSolution).toList();
    List<Grant> again =
        solutions.isEmpty()
            ? request.grants().stream().filter(g -> !isUpdate(g)).toList()
            : solutions;
    String calendar = calendar(request.unit(), now).id();
    for (Grant grant : again) {
      Promise promise = promise(request, grant, calendar);
      boolean runsOn =
          isSolution(grant)
              && obligations.plan(promise, request.acceptedAt()).due().due().isAfter(now);
      obligations.start(promise, runsOn ? request.acceptedAt() : now);
    }
  }

  private void met(ServiceRequest request, Metric metric, Instant now) {
    obligations.met(request.unit(), request.reference(), metric.name(), Optional.empty(), now);
  }

  private void startUpdates(ServiceRequest request, Instant now) {
    String calendar = calendar(request.unit(), now).id();
    request.grants().stream()
        .filter(RequestClocks::isUpdate)
        .forEach(grant -> obligations.start(promise(request, grant, calendar), now));
  }

  /** The request with the times of the clock that comes due next. */
  ServiceRequest timed(ServiceRequest request) {
    List<Obligation> running =
        obligations.of(request.unit(), request.reference()).stream()
            .filter(o -> o.promise().team().isEmpty())
            .filter(o -> o.state() == Obligation.State.RUNNING || isOverdue(o))
            .toList();
    return request.timed(
        running.stream()
            .map(Obligation::warnAt)
            .min(Comparator.naturalOrder())
            .orElse(ServiceRequest.NEVER),
        running.stream()
            .map(o -> o.due().due())
            .min(Comparator.naturalOrder())
            .orElse(ServiceRequest.NEVER));
  }

  private static boolean isOverdue(Obligation obligation) {
    return obligation.state() == Obligation.State.BREACHED;
  }

  static boolean isUpdate(Grant grant) {
    return grant.metric().equals(UPDATE);
  }

  private static boolean isSolution(Grant grant) {
    return grant.metric().equals(Metric.SOLUTION.name());
  }

  /** What another department owes a request. */
  Promise stage(
      ServiceRequest request,
      String team,
      OptionalInt workingDays,
      Optional<Duration> within,
      Instant now) {
    String calendar = calendar(request.unit(), now).id();
    return new Promise(
        request.unit(),
        request.reference(),
        request.number() + " / " + team,
        STAGE,
        true,
        Optional.of(team),
        Optional.empty(),
        within
            .map(time -> ClockTarget.within(time, Optional.empty(), calendar))
            .orElseGet(() -> ClockTarget.workingDays(workingDays.orElseThrow(), calendar)));
  }

  /** What a grant promises of a request. */
  static Promise promise(ServiceRequest request, Grant grant, String calendar) {
    return new Promise(
        request.unit(),
        request.reference(),
        request.number(),
        grant.metric(),
        grant.internal(),
        Optional.empty(),
        request.assignee(),
        target(grant, calendar));
  }

  private static ClockTarget target(Grant grant, String calendar) {
    return grant
        .within()
        .map(
            time ->
                ClockTarget.within(
                    time, grant.hours().map(h -> new DailyHours(h.start(), h.perDay())), calendar))
        .orElseGet(() -> ClockTarget.workingDays(grant.workingDays().orElseThrow(), calendar));
  }
}
