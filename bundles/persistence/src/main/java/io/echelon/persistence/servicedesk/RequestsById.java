package io.echelon.persistence.servicedesk;

import io.echelon.persistence.internal.Database;
import io.echelon.platform.servicedesk.ServiceRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads requests whose ids are known already. */
final class RequestsById {
  private RequestsById() {}

  /** All of them in the order of their ids' list. */
  static List<ServiceRequest> inOrder(Database database, List<Long> ids) {
    Map<Long, ServiceRequest> found =
        of(database, ids).stream()
            .collect(Collectors.toMap(ServiceRequest::id, Function.identity()));
    return ids.stream().map(found::get).toList();
  }

  /** Those there are, in any order. */
  static List<ServiceRequest> of(Database database, Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : database
            .query("select r from RequestEntity r where r.id in :ids", RequestEntity.class)
            .setParameter("ids", ids)
            .getResultStream()
            .map(RequestEntity::toRecord)
            .toList();
  }
}
