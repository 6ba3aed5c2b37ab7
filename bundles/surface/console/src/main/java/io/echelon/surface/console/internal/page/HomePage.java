package io.echelon.surface.console.internal.page;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import io.echelon.platform.notification.Outbox;
import io.echelon.platform.obligation.Escalations;
import io.echelon.platform.servicedesk.QueueFilter;
import io.echelon.platform.servicedesk.Requests;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunState;
import io.echelon.platform.tiering.Runs;
import io.echelon.platform.unit.Units;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.view.View;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What waits for somebody in a unit, by role. */
@Component(service = Page.class)
@Path("units/{unit}")
public final class HomePage implements Page {
  private static final int SHOWN = 10;
  private static final Role[] STAFF = {
    Role.AGENT, Role.UNIT_ADMIN, Role.REVIEWER, Role.APPROVER, Role.AUDITOR
  };

  private final Units units;
  private final Requests requests;
  private final Escalations escalations;
  private final Runs runs;
  private final Outbox outbox;
  private final Tallies tallies;
  private final Decisions decisions;

  @Activate
  public HomePage(
      @Reference(policyOption = GREEDY) Units units,
      @Reference(policyOption = GREEDY) Requests requests,
      @Reference(policyOption = GREEDY) Escalations escalations,
      @Reference(policyOption = GREEDY) Runs runs,
      @Reference(policyOption = GREEDY) Outbox outbox,
      @Reference(policyOption = GREEDY) Tallies tallies,
      @Reference(policyOption = GREEDY) Decisions decisions) {
    this.units = units;
    this.requests = requests;
    this.escalations = escalations;
    this.runs = runs;
    this.outbox = outbox;
    this.tallies = tallies;
    this.decisions = decisions;
  }

  @GET
  public View home(@Context Caller caller, @PathParam("unit") String unit) {
    units.get(caller, unit);
    View view = View.of("home").with("status", units.status(caller, unit));
    if (caller.hasAny(Role.AGENT)) {
      view = view.with("mine", queue(caller, unit, QueueFilter.of(caller.name())));
    }
    if (caller.hasAny(Role.AGENT, Role.UNIT_ADMIN, Role.AUDITOR)) {
      view =
          view.with("tallies", tallies.of(caller, unit))
              .with("queue", queue(caller, unit, QueueFilter.ALL));
    }
    if (caller.hasAny(Role.AGENT, Role.UNIT_ADMIN, Role.APPROVER, Role.AUDITOR)) {
      view =
          view.with(
              "escalations", escalations.list(caller, unit, true, Optional.empty(), SHOWN).items());
    }
    if (caller.hasAny(STAFF)) {
      view = view.with("decisions", decisions.of(caller, unit));
    }
    if (caller.hasAny(Role.UNIT_ADMIN)) {
      view = view.with("messages", messages(caller, unit));
    }
    Set<RunState> waiting = waitingFor(caller);
    return waiting.isEmpty() ? view : view.with("runs", runs(caller, unit, waiting));
  }

  private List<ServiceRequest> queue(Caller caller, String unit, QueueFilter filter) {
    return requests.queue(caller, unit, filter, Optional.empty(), SHOWN).items();
  }

  /** By the names of the states, because templates look things up by text. */
  private Map<String, Long> messages(Caller caller, String unit) {
    return outbox.counts(caller, unit).entrySet().stream()
        .collect(Collectors.toMap(count -> count.getKey().name(), Map.Entry::getValue));
  }

  private List<Run> runs(Caller caller, String unit, Set<RunState> waiting) {
    return runs.list(caller, unit, Optional.empty(), SHOWN).items().stream()
        .filter(run -> waiting.contains(run.state()))
        .toList();
  }

  /** States in which a run waits for one with the caller's roles. */
  private static Set<RunState> waitingFor(Caller caller) {
    Set<RunState> states = EnumSet.noneOf(RunState.class);
    if (caller.hasAny(Role.UNIT_ADMIN)) {
      states.add(RunState.FAILED);
    }
    if (caller.hasAny(Role.REVIEWER)) {
      states.add(RunState.IN_REVIEW);
    }
    if (caller.hasAny(Role.APPROVER)) {
      states.addAll(Set.of(RunState.AWAITING_APPROVAL, RunState.APPROVED));
    }
    return states;
  }
}
