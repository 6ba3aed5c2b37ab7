package io.echelon.platform.entitlement.internal;

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
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.platform.entitlement.ContractException;
import io.echelon.platform.entitlement.ContractExceptions;
import io.echelon.platform.entitlement.ContractTerms;
import io.echelon.platform.entitlement.store.ContractStore;
import io.echelon.platform.tiering.Standing.State;
import io.echelon.platform.tiering.Tiers;
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
public final class StoredContractExceptions implements ContractExceptions {
  private final ContractStore store;
  private final Customers customers;
  private final Units units;
  private final ContractDrafts drafts;
  private final ContractSteps steps;
  private final Transactions transactions;

  @Activate
  public StoredContractExceptions(
      @Reference ContractStore store,
      @Reference Catalogs catalogs,
      @Reference Tiers tiers,
      @Reference Customers customers,
      @Reference Units units,
      @Reference EventStore events,
      @Reference Transactions transactions,
      @Reference AuditTrail audit,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.customers = customers;
    this.units = units;
    this.transactions = transactions;
    drafts = new ContractDrafts(catalogs, tiers, units, clock);
    steps = new ContractSteps(store, events, units, audit, clock);
  }

  @Override
  public ContractException draft(Caller caller, String unit, String number, String json) {
    caller.requireIn(unit, Role.UNIT_ADMIN);
    ContractTerms terms = ContractDocuments.read(json);
    Customer customer = customers.get(caller, unit, number);
    return transactions.write(() -> steps.draft(caller, drafts.of(caller, customer, terms)));
  }

  @Override
  public ContractException approve(Caller caller, String unit, long id, String comment) {
    caller.requireIn(unit, Role.APPROVER);
    Optional<String> why = Texts.optional("comment", comment);
    return step(unit, id, exception -> steps.approve(caller, exception, why));
  }

  @Override
  public ContractException refuse(Caller caller, String unit, long id, String reason) {
    caller.requireIn(unit, Role.APPROVER);
    String why = Texts.needed("reason", reason);
    return step(unit, id, exception -> steps.refuse(caller, exception, why));
  }

  @Override
  public ContractException revoke(Caller caller, String unit, long id, String reason) {
    caller.requireIn(unit, Role.UNIT_ADMIN, Role.APPROVER);
    String why = Texts.needed("reason", reason);
    return step(
        unit,
        id,
        exception -> {
          caller.require(exception.state() == State.PENDING ? Role.UNIT_ADMIN : Role.APPROVER);
          return steps.revoke(caller, exception, why);
        });
  }

  private ContractException step(String unit, long id, UnaryOperator<ContractException> step) {
    return transactions.write(() -> step.apply(find(unit, id)));
  }

  @Override
  public ContractException get(Caller caller, String unit, long id) {
    caller.requireIn(unit, StoredCatalogs.READERS);
    return transactions.read(() -> find(unit, id));
  }

  @Override
  public List<ContractException> of(Caller caller, String unit, String number) {
    caller.requireIn(unit, StoredCatalogs.READERS);
    return transactions.read(() -> store.of(unit, customers.get(caller, unit, number).id()));
  }

  @Override
  public Page<ContractException> list(
      Caller caller, String unit, State state, Optional<String> after, int limit) {
    caller.requireIn(unit, StoredCatalogs.READERS);
    int size = Page.limit(limit);
    long before = after.isEmpty() ? Long.MAX_VALUE : Cursor.number(after);
    return transactions.read(
        () ->
            Page.of(store.before(unit, state, before, size + 1), size, x -> Long.toString(x.id())));
  }

  @Override
  public Page<ContractException> ending(
      Caller caller, String unit, LocalDate by, Optional<String> after, int limit) {
    caller.requireIn(unit, StoredCatalogs.READERS);
    int size = Page.limit(limit);
    return transactions.read(
        () -> {
          Optional<ContractException> last = after.map(id -> find(unit, Cursor.number(after)));
          return Page.of(
              store.ending(
                  unit,
                  last.map(x -> x.terms().until()).orElseGet(units::today),
                  by,
                  last.map(ContractException::id).orElse(0L),
                  size + 1),
              size,
              x -> Long.toString(x.id()));
        });
  }

  private ContractException find(String unit, long id) {
    return store
        .find(unit, id)
        .orElseThrow(() -> EchelonException.notFound("contract exception", id));
  }
}
