package io.echelon.platform.customer.internal;

import io.echelon.platform.access.Authentication;
import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.customer.CustomerManagers;
import io.echelon.platform.customer.store.CustomerStore;
import io.echelon.platform.customer.store.ManagerStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@inheritDoc} */
@Component
public final class StoredCustomerManagers implements CustomerManagers {
  private static final Reasons REASONS = new Reasons(StoredCustomerManagers.class);

  private final ManagerStore store;
  private final CustomerStore customers;
  private final Authentication authentication;
  private final Transactions transactions;
  private final AuditTrail audit;

  @Activate
  public StoredCustomerManagers(
      @Reference ManagerStore store,
      @Reference CustomerStore customers,
      @Reference Authentication authentication,
      @Reference Transactions transactions,
      @Reference AuditTrail audit) {
    this.store = store;
    this.customers = customers;
    this.authentication = authentication;
    this.transactions = transactions;
    this.audit = audit;
  }

  @Override
  public void set(Caller caller, String unit, String number, Optional<String> account) {
    caller.requireIn(unit, Role.UNIT_ADMIN);
    account.ifPresent(name -> requireUser(unit, name));
    transactions.run(
        () -> {
          long customer = customer(unit, number);
          Optional<String> before = find(unit, customer);
          store.set(unit, customer, account);
          audit.record(
              caller,
              AuditDraft.in(unit, "customer.manager", "customer/" + customer)
                  .change(before.orElse(null), account.orElse(null)));
        });
  }

  @Override
  public Optional<String> of(Caller caller, String unit, String number) {
    caller.requireIn(unit, StoredCustomers.READERS);
    return transactions.read(() -> find(unit, customer(unit, number)));
  }

  @Override
  public Map<Long, String> of(String unit, Collection<Long> customerIds) {
    return transactions.read(() -> store.of(unit, customerIds));
  }

  private void requireUser(String unit, String account) {
    if (authentication.caller(account).filter(c -> c.sees(unit)).isEmpty()) {
      throw REASONS.invalid("account.user", account, unit);
    }
  }

  private Optional<String> find(String unit, long customer) {
    return Optional.ofNullable(store.of(unit, List.of(customer)).get(customer));
  }

  private long customer(String unit, String number) {
    return customers
        .byNumber(unit, number)
        .orElseThrow(() -> EchelonException.notFound("customer", number))
        .id();
  }
}
