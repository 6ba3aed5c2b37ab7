package io.echelon.platform.servicedesk.store;

import io.echelon.platform.servicedesk.QueueFilter;
import io.echelon.platform.servicedesk.RequestEvent;
import io.echelon.platform.servicedesk.ServiceRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Requests and their history. Joins the caller's transaction. */
public interface RequestStore {

  /** Inserts and returns it with its id. */
  ServiceRequest insert(ServiceRequest request);

  Optional<ServiceRequest> find(String unit, long id);

  /**
   * Keeps what changes of a request: state, assignee, promise, due time and place in the queue.
   *
   * @return the request with its new version
   * @throws io.echelon.platform.base.EchelonException STALE if its version is outdated
   */
  ServiceRequest update(ServiceRequest request);

  /** The same for a block of at most 500, in one go. */
  void update(List<ServiceRequest> requests);

  void append(long request, RequestEvent event);

  /** A request's history, oldest first. */
  List<RequestEvent> history(long request);

  /** Open requests with warnAt at or before {@code now}, by due time then id, after a place. */
  List<ServiceRequest> urgent(
      String unit, QueueFilter filter, Instant now, Optional<UrgentPlace> after, int limit);

  /**
   * Open requests with warnAt after {@code now}, by tier rank, score (high first), then id, after a
   * place.
   */
  List<ServiceRequest> waiting(
      String unit, QueueFilter filter, Instant now, Optional<WaitingPlace> after, int limit);

  /**
   * Open requests with an id above {@code afterId}, ascending.
   *
   * @param customerId of this customer only
   */
  List<ServiceRequest> open(String unit, OptionalLong customerId, long afterId, int limit);

  /** A place among the urgent. */
  record UrgentPlace(Instant dueAt, long id) {}

  /** A place among the others. */
  record WaitingPlace(int tierRank, double score, long id) {}
}
