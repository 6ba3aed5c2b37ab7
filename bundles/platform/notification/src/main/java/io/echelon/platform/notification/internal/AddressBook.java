package io.echelon.platform.notification.internal;

import io.echelon.platform.access.UserAccount;
import io.echelon.platform.access.store.AccountStore;
import io.echelon.platform.access.store.StoredAccount;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.store.CustomerStore;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.platform.notification.Recipient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the recipients of messages are reached. */
final class AddressBook {
  private final AccountStore accounts;
  private final CustomerStore customers;

  /**
   * @param language {@code en} or {@code zh}; empty: both
   */
  record Address(String email, Optional<String> language) {}

  AddressBook(AccountStore accounts, CustomerStore customers) {
    this.accounts = accounts;
    this.customers = customers;
  }

  /**
   * The addresses of a block of messages by their ids; a message whose recipient has none, or may
   * not sign in any more, is missing. Joins the caller's transaction.
   */
  Map<Long, Address> of(List<OutboxMessage> messages) {
    Map<Long, Address> found = new HashMap<>();
    messages.stream()
        .collect(Collectors.groupingBy(OutboxMessage::unit))
        .forEach(
            (unit, some) -> {
              Map<Long, Customer> members = members(unit, some);
              some.forEach(m -> of(m.recipient(), members).ifPresent(a -> found.put(m.id(), a)));
            });
    return found;
  }

  private Map<Long, Customer> members(String unit, List<OutboxMessage> messages) {
    return customers.byIds(
        unit,
        messages.stream()
            .flatMap(m -> m.recipient().customerId().stream())
            .collect(Collectors.toSet()));
  }

  private Optional<Address> of(Recipient recipient, Map<Long, Customer> members) {
    return recipient
        .account()
        .flatMap(this::ofAccount)
        .or(() -> recipient.customerId().map(members::get).flatMap(AddressBook::ofCustomer));
  }

  private Optional<Address> ofAccount(String name) {
    return accounts
        .find(name)
        .map(StoredAccount::account)
        .filter(UserAccount::enabled)
        .flatMap(a -> a.email().map(email -> new Address(email, a.language())));
  }

  /** Of several addresses the first by the alphabet: nobody has said which is the right one. */
  private static Optional<Address> ofCustomer(Customer customer) {
    return customer.emails().stream().findFirst().map(e -> new Address(e, Optional.empty()));
  }
}
