package io.echelon.platform.customer.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.customer.ContactForm;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.customer.store.CustomerStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@inheritDoc} */
@Component
public final class StoredCustomers implements Customers {
  private static final Reasons REASONS = new Reasons(StoredCustomers.class);
  private static final int CANDIDATES = 10;
  static final Role[] READERS = {
    Role.UNIT_ADMIN, Role.REVIEWER, Role.APPROVER, Role.AGENT, Role.AUDITOR
  };

  private final CustomerStore store;
  private final Transactions transactions;

  @Activate
  public StoredCustomers(@Reference CustomerStore store, @Reference Transactions transactions) {
    this.store = store;
    this.transactions = transactions;
  }

  @Override
  public Customer get(Caller caller, String unit, String number) {
    caller.requireIn(unit, READERS);
    return transactions
        .read(() -> store.byNumber(unit, number))
        .orElseThrow(() -> EchelonException.notFound("customer", number));
  }

  @Override
  public Map<Long, Customer> of(Caller caller, String unit, Collection<Long> ids) {
    caller.requireIn(unit, READERS);
    return transactions.read(() -> store.byIds(unit, ids));
  }

  @Override
  public Page<Customer> list(Caller caller, String unit, Optional<String> after, int limit) {
    caller.requireIn(unit, READERS);
    int size = Page.limit(limit);
    return transactions.read(
        () -> Page.of(store.after(unit, after.orElse(""), size + 1), size, Customer::number));
  }

  @Override
  public Page<Customer> named(
      Caller caller, String unit, String beginning, Optional<String> after, int limit) {
    caller.requireIn(unit, READERS);
    String key = Customer.nameKey(beginning);
    if (key.isEmpty()) {
      throw REASONS.invalid("name.empty");
    }
    int size = Page.limit(limit);
    return transactions.read(
        () ->
            Page.of(
                store.named(unit, key, after.map(number -> place(unit, number)), size + 1),
                size,
                Customer::number));
  }

  private Customer place(String unit, String number) {
    return store
        .byNumber(unit, number)
        .orElseThrow(() -> REASONS.invalid("cursor.no-customer", number));
  }

  @Override
  public List<Customer> identify(
      String unit, Optional<String> number, Optional<String> phone, Optional<String> email) {
    return transactions.read(
        () -> {
          if (number.isPresent()) {
            return store.byNumber(unit, number.get()).map(List::of).orElse(List.of());
          }
          List<Customer> found =
              phone
                  .map(p -> store.byPhone(unit, ContactForm.phone(p), CANDIDATES))
                  .orElse(List.of());
          return found.isEmpty() && email.isPresent()
              ? store.byEmail(unit, ContactForm.email(email.get()), CANDIDATES)
              : found;
        });
  }
}
