package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.obligation.ClockTarget;
import io.echelon.platform.obligation.Obligations;
import io.echelon.platform.obligation.Promise;
import io.echelon.platform.servicedesk.RequestHandling;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.store.RequestStore;
import io.echelon.platform.unit.TierChange;
import io.echelon.spi.Severity;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredRequestHandling implements RequestHandling {
  private static final String STAGE = "STAGE";
  private static final int MAX_NOTE = 4_000;
  private static final int MAX_TEAM = 64;

  private final RequestChanges changes;
  private final PromiseChange promises;
  private final RequestClocks clocks;
  private final Obligations obligations;

  @Activate
  public StoredRequestHandling(
      @Reference RequestStore store,
      @Reference PromiseChange promises,
      @Reference RequestClocks clocks,
      @Reference Obligations obligations,
      @Reference Transactions transactions,
      @Reference AuditTrail audit,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.promises = promises;
    this.clocks = clocks;
    this.obligations = obligations;
    changes = new RequestChanges(store, transactions, audit, clock);
  }

  @Override
  public ServiceRequest classify(
      Caller caller, String unit, String number, Severity severity, long version, String reason) {
    String why = text("reason", reason, MAX_NOTE);
    return changes.change(
        caller,
        unit,
        number,
        version,
        (request, now) -> {
          changes.note(
              request,
              caller,
              now,
              "classify",
              request.severity().map(Severity::name).orElse("-") + " → " + severity,
              Optional.of(why));
          return promises.after(request.classified(severity), TierChange.RE_EVALUATE, now);
        });
  }

  @Override
  public ServiceRequest handOver(
      Caller caller, String unit, String number, String team, long version, Optional<String> note) {
    String to = text("team", team, MAX_TEAM);
    Optional<String> words = note.filter(n -> !n.isBlank()).map(n -> text("note", n, MAX_NOTE));
    return changes.change(
        caller,
        unit,
        number,
        version,
        (request, now) -> {
          ServiceRequest handed = request.handedTo(to);
          obligations.assign(unit, request.reference(), Optional.empty());
          changes.note(
              handed, caller, now, "hand-over", request.team().orElse("-") + " → " + to, words);
          return handed;
        });
  }

  @Override
  public ServiceRequest ask(
      Caller caller, String unit, String number, String team, Deadline deadline, long version) {
    String department = text("team", team, MAX_TEAM);
    return changes.change(
        caller,
        unit,
        number,
        version,
        (request, now) -> {
          if (isAsked(request, department)) {
            throw new EchelonException(
                ErrorCode.ILLEGAL_STEP, number + ": " + department + " is asked already");
          }
          obligations.start(stage(request, department, deadline, now), now);
          changes.note(request, caller, now, "ask", department, Optional.empty());
          return request;
        });
  }

  @Override
  public ServiceRequest done(Caller caller, String unit, String number, String team, long version) {
    String department = text("team", team, MAX_TEAM);
    return changes.change(
        caller,
        unit,
        number,
        version,
        (request, now) -> {
          if (!isAsked(request, department)) {
            throw new EchelonException(
                ErrorCode.ILLEGAL_STEP, number + ": " + department + " is not asked");
          }
          obligations.met(unit, request.reference(), STAGE, Optional.of(department), now);
          changes.note(request, caller, now, "done", department, Optional.empty());
          return request;
        });
  }

  @Override
  public ServiceRequest closeUnagreed(Caller caller, String unit, String number, String reason) {
    caller.requireIn(unit, Role.APPROVER);
    String why = text("reason", reason, MAX_NOTE);
    return changes.changeCurrent(
        unit,
        number,
        (request, now) -> {
          ServiceRequest closed = request.after(RequestState.CLOSED, request.assignee());
          obligations.cancel(unit, request.reference(), promise -> true);
          changes.note(closed, caller, now, "close", "without agreement", Optional.of(why));
          return clocks.timed(closed);
        });
  }

  private boolean isAsked(ServiceRequest request, String team) {
    return obligations.of(request.unit(), request.reference()).stream()
        .anyMatch(o -> o.state().isOpen() && o.promise().team().equals(Optional.of(team)));
  }

  private Promise stage(ServiceRequest request, String team, Deadline deadline, Instant now) {
    String calendar = clocks.calendar(request.unit(), now).id();
    return new Promise(
        request.unit(),
        request.reference(),
        request.number() + " / " + team,
        STAGE,
        true,
        Optional.of(team),
        Optional.empty(),
        deadline
            .within()
            .map(time -> ClockTarget.within(time, Optional.empty(), calendar))
            .orElseGet(
                () -> ClockTarget.workingDays(deadline.workingDays().orElseThrow(), calendar)));
  }

  private static String text(String name, String given, int longest) {
    if (given == null || given.isBlank() || given.length() > longest) {
      throw EchelonException.invalid(name + ": must have 1 to " + longest + " characters");
    }
    return given.strip();
  }
}
