package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.obligation.Obligations;
import io.echelon.platform.servicedesk.RequestHandling;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.store.RequestStore;
import io.echelon.platform.unit.DeskRules;
import io.echelon.platform.unit.DeskTeam;
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
  private static final Reasons REASONS = new Reasons(StoredRequestHandling.class);
  private static final int MAX_NOTE = 4_000;
  private static final int MAX_TEAM = 64;

  private final RequestChanges changes;
  private final PromiseChange promises;
  private final RequestClocks clocks;
  private final Obligations obligations;
  private final Assigner assigner;

  @Activate
  public StoredRequestHandling(
      @Reference RequestStore store,
      @Reference PromiseChange promises,
      @Reference RequestClocks clocks,
      @Reference Obligations obligations,
      @Reference Assigner assigner,
      @Reference Transactions transactions,
      @Reference AuditTrail audit,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.promises = promises;
    this.clocks = clocks;
    this.obligations = obligations;
    this.assigner = assigner;
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
              Optional.of(why),
              request.severity().map(Severity::name).orElse("–"),
              severity.name());
          return promises.after(request.classified(severity), TierChange.RE_EVALUATE, now);
        });
  }

  @Override
  public ServiceRequest handOver(
      Caller caller, String unit, String number, String team, long version, Optional<String> note) {
    String to = text("team", team, MAX_TEAM);
    return changes.change(
        caller,
        unit,
        number,
        version,
        (request, now) -> {
          requireTeam(assigner.rules(unit, now), to);
          return handed(caller, request, Optional.of(to), "hand-over", note, now);
        });
  }

  @Override
  public ServiceRequest release(
      Caller caller, String unit, String number, long version, Optional<String> note) {
    return changes.change(
        caller,
        unit,
        number,
        version,
        (request, now) -> {
          if (request.assignee().isEmpty()) {
            throw REASONS.of(ErrorCode.ILLEGAL_STEP, "released", number);
          }
          return handed(caller, request, request.team(), "release", note, now);
        });
  }

  private static void requireTeam(DeskRules desk, String team) {
    if (!desk.teams().isEmpty() && desk.team(team).isEmpty()) {
      throw REASONS.invalid(
          "team.none-of", team, desk.teams().stream().map(DeskTeam::code).toList());
    }
  }

  private ServiceRequest handed(
      Caller caller,
      ServiceRequest request,
      Optional<String> team,
      String action,
      Optional<String> note,
      Instant now) {
    Optional<String> words = note.filter(n -> !n.isBlank()).map(n -> text("note", n, MAX_NOTE));
    ServiceRequest handed = request.handedTo(team);
    obligations.assign(request.unit(), request.reference(), Optional.empty());
    String from = request.assignee().or(request::team).orElse("–");
    changes.note(handed, caller, now, action, words, from, team.orElse("–"));
    return handed;
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
            throw REASONS.of(ErrorCode.ILLEGAL_STEP, "asked.already", number, department);
          }
          obligations.start(
              clocks.stage(request, department, deadline.workingDays(), deadline.within(), now),
              now);
          changes.note(request, caller, now, "ask", Optional.empty(), department);
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
            throw REASONS.of(ErrorCode.ILLEGAL_STEP, "asked.not", number, department);
          }
          obligations.met(
              unit, request.reference(), RequestClocks.STAGE, Optional.of(department), now);
          changes.note(request, caller, now, "done", Optional.empty(), department);
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
          changes.note(closed, caller, now, "close", Optional.of(why), "without agreement");
          return clocks.timed(closed);
        });
  }

  private boolean isAsked(ServiceRequest request, String team) {
    return obligations.of(request.unit(), request.reference()).stream()
        .anyMatch(o -> o.state().isOpen() && o.promise().team().equals(Optional.of(team)));
  }

  private static String text(String name, String given, int longest) {
    if (given == null || given.isBlank() || given.length() > longest) {
      throw REASONS.invalid("length", name, longest);
    }
    return given.strip();
  }
}
