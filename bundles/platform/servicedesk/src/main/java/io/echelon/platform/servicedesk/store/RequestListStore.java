package io.echelon.platform.servicedesk.store;

import io.echelon.platform.servicedesk.QueueFilter;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.store.RequestStore.UrgentPlace;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Requests by customer, by due time and by id. Joins the caller's transaction. */
public interface RequestListStore {

  /**
   * Requests of a customer with an id below {@code beforeId}, descending.
   *
   * @param open those that are open, or those that have ended
   */
  List<ServiceRequest> ofCustomer(
      String unit, long customerId, boolean open, long beforeId, int limit);

  /**
   * Open requests with dueAt before {@code until}, by due time then id, after a place.
   *
   * @param after with the lowest id: from this instant on, inclusive
   */
  List<ServiceRequest> due(
      String unit, QueueFilter filter, UrgentPlace after, Instant until, int limit);

  /** How many open requests have dueAt from an instant on, before another; at most so many. */
  int count(String unit, QueueFilter filter, Instant from, Instant until, int most);

  /** Those with an id, at most 500, that are the unit's, in any order. */
  List<ServiceRequest> of(String unit, Collection<Long> ids);
}
