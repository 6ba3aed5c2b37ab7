package io.echelon.surface.rest.internal.view;

import java.util.Optional;

/**
 * Who looks after a customer.
 *
 * @param account of the manager; absent: nobody
 */
public record CustomerManager(Optional<String> account) {
  public CustomerManager {
    account = account == null ? Optional.empty() : account;
  }
}
