package io.echelon.platform.bulk;

import java.util.Objects;
import java.util.Optional;

/**
 * What a bulk request is about.
 *
 * @param customer number of the customer
 * @param item code of the service item of each request
 * @param subject of the parent, 1 to 200 characters
 * @param key 1 to 200 characters by which the same file, sent again by the same person, becomes no
 *     second bulk request; absent: every file becomes one
 */
public record BulkOrder(String customer, String item, String subject, Optional<String> key) {
  public BulkOrder {
    Objects.requireNonNull(customer, "customer");
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(key, "key");
  }
}
