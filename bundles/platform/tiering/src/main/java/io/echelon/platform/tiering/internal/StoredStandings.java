package io.echelon.platform.tiering.internal;

import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Cursor;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.base.store.EventStore;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.measurement.Measurements;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.tiering.Standing;
import io.echelon.platform.tiering.Standing.Kind;
import io.echelon.platform.tiering.Standings;
import io.echelon.platform.tiering.store.PublicationStore;
import io.echelon.platform.tiering.store.StandingStore;
import io.echelon.platform.unit.Fence;
import io.echelon.platform.unit.Plugins;
import io.echelon.platform.unit.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredStandings implements Standings {
  private final StandingStore store;
  private final Customers customers;
  private final StandingProposals proposals;
  private final StandingSteps steps;
  private final DueList due;
  private final Transactions transactions;

  @Activate
  public StoredStandings(
      @Reference StandingStore store,
      @Reference PublicationStore publications,
      @Reference TierReader tiers,
      @Reference Scorecards scorecards,
      @Reference Customers customers,
      @Reference Measurements measurements,
      @Reference Units units,
      @Reference Plugins plugins,
      @Reference Fence fence,
      @Reference EventStore events,
      @Reference Transactions transactions,
      @Reference AuditTrail audit,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.customers = customers;
    this.transactions = transactions;
    StrategyCalls strategies = new StrategyCalls(plugins, fence);
    proposals = new StandingProposals(tiers, scorecards, measurements, units, strategies, clock);
    steps = new StandingSteps(store, events, units, audit, clock);
    due = new DueList(store, publications, units, clock);
  }

  @Override
  public Standing override(Caller caller, String unit, String number, Standings.Wanted wanted) {
    Customer customer = proposable(caller, unit, number, Kind.OVERRIDE);
    return transactions.write(
        () -> steps.propose(caller, proposals.override(caller, customer, wanted)));
  }

  /** The plug-in scores before anything is written, so that no lock waits for it. */
  @Override
  public Standing apply(Caller caller, String unit, String number, String tier, String reason) {
    Customer customer = proposable(caller, unit, number, Kind.APPLICATION);
    Standing application =
        transactions.read(() -> proposals.application(caller, customer, tier, reason));
    return transactions.write(() -> steps.propose(caller, application));
  }

  @Override
  public Standing provisional(
      Caller caller,
      String unit,
      String number,
      String tier,
      Optional<LocalDate> from,
      String reason) {
    Customer customer = proposable(caller, unit, number, Kind.PROVISIONAL);
    return transactions.write(
        () -> steps.give(caller, proposals.provisional(caller, customer, tier, from, reason)));
  }

  private Customer proposable(Caller caller, String unit, String number, Kind kind) {
    caller.requireIn(unit, kind.proposers().toArray(Role[]::new));
    return customers.get(caller, unit, number);
  }

  @Override
  public Standing approve(Caller caller, String unit, long id, String comment) {
    caller.requireIn(unit, Role.APPROVER);
    Optional<String> why = Optional.ofNullable(comment).filter(c -> !c.isBlank());
    why.ifPresent(c -> RunSteps.needed("comment", c));
    return step(unit, id, standing -> steps.approve(caller, standing, why));
  }

  @Override
  public Standing refuse(Caller caller, String unit, long id, String reason) {
    caller.requireIn(unit, Role.APPROVER);
    String why = RunSteps.needed("reason", reason);
    return step(unit, id, standing -> steps.refuse(caller, standing, why));
  }

  @Override
  public Standing withdraw(Caller caller, String unit, long id, String reason) {
    caller.requireIn(unit, StoredTiers.STAFF);
    String why = RunSteps.needed("reason", reason);
    return step(
        unit,
        id,
        standing -> {
          boolean approverOnly =
              standing.state() == Standing.State.APPROVED && standing.kind() != Kind.PROVISIONAL;
          if (approverOnly || !caller.hasAny(standing.kind().proposers().toArray(Role[]::new))) {
            caller.require(Role.APPROVER);
          }
          return steps.withdraw(caller, standing, why);
        });
  }

  private Standing step(String unit, long id, UnaryOperator<Standing> step) {
    return transactions.write(() -> step.apply(find(unit, id)));
  }

  @Override
  public Standing get(Caller caller, String unit, long id) {
    caller.requireIn(unit, StoredTiers.STAFF);
    return transactions.read(() -> find(unit, id));
  }

  @Override
  public List<Standing> of(Caller caller, String unit, String number, Kind kind) {
    caller.requireIn(unit, StoredTiers.STAFF);
    return transactions.read(
        () ->
            store.of(unit, customers.get(caller, unit, number).id()).stream()
                .filter(s -> s.kind() == kind)
                .toList());
  }

  @Override
  public Page<Standing> list(
      Caller caller,
      String unit,
      Kind kind,
      Standing.State state,
      Optional<String> after,
      int limit) {
    caller.requireIn(unit, StoredTiers.STAFF);
    int size = Page.limit(limit);
    long before = after.isEmpty() ? Long.MAX_VALUE : Cursor.number(after);
    return transactions.read(
        () ->
            Page.of(
                store.before(unit, kind, state, before, size + 1),
                size,
                s -> Long.toString(s.id())));
  }

  @Override
  public Page<Standing> due(
      Caller caller, String unit, LocalDate by, Optional<String> after, int limit) {
    caller.requireIn(unit, StoredTiers.STAFF);
    int size = Page.limit(limit);
    return transactions.read(() -> due.page(unit, by, after, size));
  }

  private Standing find(String unit, long id) {
    return store.find(unit, id).orElseThrow(() -> EchelonException.notFound("standing", id));
  }
}
