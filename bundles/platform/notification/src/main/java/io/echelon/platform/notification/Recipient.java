package io.echelon.platform.notification;

import java.util.Optional;

/**
 * To whom a message goes; exactly one of the two is present.
 *
 * @param customerId a customer of the message's unit
 * @param account name of a user's account
 */
public record Recipient(Optional<Long> customerId, Optional<String> account) {
  public Recipient {
    if (customerId.isPresent() == account.isPresent()) {
      throw new IllegalArgumentException("a message goes to one customer or one account");
    }
  }

  static Recipient customer(long id) {
    return new Recipient(Optional.of(id), Optional.empty());
  }

  static Recipient account(String name) {
    return new Recipient(Optional.empty(), Optional.of(name));
  }

  /** As a reference, for example {@code customer/5} or {@code user/li.na}. */
  @Override
  public String toString() {
    return customerId.map(id -> "customer/" + id).orElseGet(() -> "user/" + account.orElseThrow());
  }
}
