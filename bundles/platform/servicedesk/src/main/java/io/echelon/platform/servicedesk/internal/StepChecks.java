package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.servicedesk.RequestCause;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.StepDetail;
import io.echelon.platform.servicedesk.store.TeamStore;
import io.echelon.platform.unit.CauseRule;
import io.echelon.platform.unit.DeskRules;
import io.echelon.platform.unit.Units;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether a step may be taken as an agent says. */
@Component(service = StepChecks.class)
public final class StepChecks {
  private static final Reasons REASONS = new Reasons(StepChecks.class);
  private static final Set<RequestStep> WITH_NOTE =
      EnumSet.of(
          RequestStep.ANSWER,
          RequestStep.UPDATE,
          RequestStep.WAIT,
          RequestStep.RESOLVE,
          RequestStep.REOPEN,
          RequestStep.WITHDRAW);
  private static final Set<String> ITEMS_WITHOUT =
      Set.of(ServiceRequest.COMPLAINT, ServiceRequest.BULK);
  private static final int MAX_NOTE = 4_000;

  private final TeamStore teams;
  private final Assigner assigner;
  private final Units units;

  @Activate
  public StepChecks(
      @Reference TeamStore teams, @Reference Assigner assigner, @Reference Units units) {
    this.teams = teams;
    this.assigner = assigner;
    this.units = units;
  }

  /** What is said with a step, without empty words. */
  static StepDetail detail(RequestStep step, StepDetail given) {
    Optional<String> note = given.note().filter(n -> !n.isBlank());
    if (note.isEmpty() && WITH_NOTE.contains(step)) {
      throw REASONS.invalid("note.needed", step);
    }
    note.ifPresent(n -> bounded("note", n));
    given.cause().ifPresent(c -> bounded("cause", c.words()));
    if (given.planned().isPresent() && step != RequestStep.ANSWER) {
      throw REASONS.invalid("planned.step", step);
    }
    if (given.cause().isPresent() && step != RequestStep.RESOLVE) {
      throw REASONS.invalid("cause.step", step);
    }
    return new StepDetail(note, given.planned(), given.handling(), given.cause());
  }

  private static void bounded(String name, String text) {
    if (text.length() > MAX_NOTE) {
      throw REASONS.invalid("text.long", name, MAX_NOTE);
    }
  }

  DeskRules rules(String unit, Instant at) {
    return assigner.rules(unit, at);
  }

  /** Whoever it was assigned to, its team, and unit admins who are agents. */
  void mayTake(Caller caller, ServiceRequest request, DeskRules desk) {
    if (caller.hasAny(Role.UNIT_ADMIN)
        || request.assignee().filter(caller.name()::equals).isPresent()
        || request.team().flatMap(desk::team).isEmpty()) {
      return;
    }
    String team = request.team().orElseThrow();
    List<String> members = teams.members(request.unit(), team);
    if (!members.isEmpty() && !members.contains(caller.name())) {
      throw REASONS.of(ErrorCode.FORBIDDEN, "team.member", caller.name(), team);
    }
  }

  void planned(StepDetail detail, Instant now) {
    if (detail.planned().filter(day -> day.isBefore(units.dayOf(now))).isPresent()) {
      throw REASONS.invalid("planned.over", detail.planned().get());
    }
  }

  /** What a complaint and a bulk request were about is said elsewhere. */
  static void cause(StepDetail detail, ServiceRequest request, DeskRules desk) {
    List<String> known = desk.causes().stream().map(CauseRule::code).toList();
    Optional<String> given = detail.cause().map(RequestCause::code);
    if (given.isPresent()
        ? !known.contains(given.get())
        : !known.isEmpty() && !ITEMS_WITHOUT.contains(request.item())) {
      throw REASONS.invalid(
          given.isPresent() ? "cause.none-of" : "cause.missing", known, given.orElse(""));
    }
  }

  /** A parent follows its requests, however long ago somebody closed it. */
  static void mayReopen(Caller caller, ServiceRequest request, DeskRules desk, Instant now) {
    Instant last =
        request
            .work()
            .resolvedAt()
            .map(at -> at.plus(Duration.ofDays(desk.reopenDays())))
            .orElse(now);
    if (now.isAfter(last) && !caller.equals(Caller.system())) {
      throw REASONS.of(ErrorCode.ILLEGAL_STEP, "reopen.over", request.number(), last);
    }
  }
}
