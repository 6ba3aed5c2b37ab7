package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.base.Cursor;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.store.RequestListStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place among a customer's requests, which are two index ranges one after the other: the open
 * ones, then the others.
 *
 * @param open in which of the two
 * @param beforeId behind the request with this id
 */
record CustomerPlace(boolean open, long beforeId) {
  private static final Reasons REASONS = new Reasons(CustomerPlace.class);

  static final CustomerPlace FIRST = new CustomerPlace(true, Long.MAX_VALUE);

  private static final String OPEN = "o";
  private static final String ENDED = "e";

  static CustomerPlace of(ServiceRequest request) {
    return new CustomerPlace(request.state().isOpen(), request.id());
  }

  List<ServiceRequest> readAfter(RequestListStore store, String unit, long customer, int limit) {
    List<ServiceRequest> found = new ArrayList<>();
    if (open) {
      found.addAll(store.ofCustomer(unit, customer, true, beforeId, limit));
    }
    if (found.size() < limit) {
      long ended = open ? Long.MAX_VALUE : beforeId;
      found.addAll(store.ofCustomer(unit, customer, false, ended, limit - found.size()));
    }
    return found;
  }

  @Override
  public String toString() {
    return (open ? OPEN : ENDED) + beforeId;
  }

  static CustomerPlace parse(String cursor) {
    if (!cursor.startsWith(OPEN) && !cursor.startsWith(ENDED)) {
      throw REASONS.invalid("cursor.customer", cursor);
    }
    return new CustomerPlace(
        cursor.startsWith(OPEN), Cursor.number(Optional.of(cursor.substring(1))));
  }
}
