package io.echelon.persistence.servicedesk;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.Micros;
import io.echelon.platform.servicedesk.RequestEvent;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.store.RequestStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requests and their history. Open is every request that is not closed. */
@Component
public final class JpaRequestStore implements RequestStore {
  private static final String WARNED =
      "select r.id from RequestEntity r where r.unit = :unit and r.open = :open"
          + " and r.warnAt <= :now order by r.warnAt";
  private static final String AFTER =
      " and r.dueAt >= :due and (r.dueAt > :due or r.id > :id) order by r.dueAt, r.id";
  private static final String URGENT =
      "select r from RequestEntity r where r.unit = :unit and r.open = :open and r.warnAt <= :now"
          + AFTER;
  private static final String AMONG = "select r from RequestEntity r where r.id in :few" + AFTER;
  private static final int FEW = 200;
  private static final String WAITING =
      "select r from RequestEntity r where r.unit = :unit and r.open = :open and r.warnAt > :now"
          + " and r.tierRank >= :rank and (r.tierRank > :rank or r.score < :score"
          + " or (r.score = :score and r.id > :id)) order by r.tierRank, r.score desc, r.id";

  private static final UrgentPlace FIRST_URGENT = new UrgentPlace(Instant.EPOCH, Long.MIN_VALUE);
  private static final WaitingPlace FIRST_WAITING =
      new WaitingPlace(Integer.MIN_VALUE, Double.MAX_VALUE, Long.MIN_VALUE);

  private final Database database;

  @Activate
  public JpaRequestStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public ServiceRequest insert(ServiceRequest request) {
    return database.insert(new RequestEntity(request)).toRecord();
  }

  @Override
  public Optional<ServiceRequest> find(String unit, long id) {
    return Optional.ofNullable(database.find(RequestEntity.class, id))
        .filter(request -> request.unit().equals(unit))
        .map(RequestEntity::toRecord);
  }

  @Override
  public ServiceRequest update(ServiceRequest request) {
    return database.flush(changed(request)).toRecord();
  }

  /** One flush for all: each looks at every entity that the transaction has read. */
  @Override
  public void update(List<ServiceRequest> requests) {
    requests.stream().map(this::changed).toList().stream().findFirst().ifPresent(database::flush);
  }

  private RequestEntity changed(ServiceRequest request) {
    RequestEntity entity =
        database.current(
            RequestEntity.class, request.id(), RequestEntity::version, request.version());
    entity.set(request);
    return entity;
  }

  @Override
  public void append(long request, RequestEvent event) {
    database.append(new RequestEventEntity(request, event));
  }

  @Override
  public List<RequestEvent> history(long request) {
    return database
        .query(
            "select e from RequestEventEntity e where e.request = :request order by e.id",
            RequestEventEntity.class)
        .setParameter("request", request)
        .getResultStream()
        .map(RequestEventEntity::toRecord)
        .toList();
  }

  /**
   * No index serves both the instant of warning and the order by due time. By due time few urgent
   * ones might stand behind all others; so few are looked up by their ids.
   */
  @Override
  public List<ServiceRequest> urgent(
      String unit, Instant now, Optional<UrgentPlace> after, int limit) {
    List<Long> warned = queue(WARNED, Long.class, unit, now, FEW + 1).getResultList();
    if (warned.isEmpty()) {
      return List.of();
    }
    TypedQuery<RequestEntity> query =
        warned.size() > FEW
            ? queue(URGENT, RequestEntity.class, unit, now, limit)
            : database
                .query(AMONG, RequestEntity.class)
                .setParameter("few", warned)
                .setMaxResults(limit);
    UrgentPlace place = after.orElse(FIRST_URGENT);
    return query
        .setParameter("due", Micros.of(place.dueAt()))
        .setParameter("id", place.id())
        .getResultStream()
        .map(RequestEntity::toRecord)
        .toList();
  }

  @Override
  public List<ServiceRequest> waiting(
      String unit, Instant now, Optional<WaitingPlace> after, int limit) {
    WaitingPlace place = after.orElse(FIRST_WAITING);
    return queue(WAITING, RequestEntity.class, unit, now, limit)
        .setParameter("rank", place.tierRank())
        .setParameter("score", place.score())
        .setParameter("id", place.id())
        .getResultStream()
        .map(RequestEntity::toRecord)
        .toList();
  }

  @Override
  public List<ServiceRequest> open(String unit, OptionalLong customerId, long afterId, int limit) {
    TypedQuery<RequestEntity> query =
        database
            .query(
                "select r from RequestEntity r where r.unit = :unit and r.open = :open"
                    + (customerId.isPresent() ? " and r.customerId = :customer" : "")
                    + " and r.id > :after order by r.id",
                RequestEntity.class)
            .setParameter("unit", unit)
            .setParameter("open", true)
            .setParameter("after", afterId)
            .setMaxResults(limit);
    customerId.ifPresent(id -> query.setParameter("customer", id));
    return query.getResultStream().map(RequestEntity::toRecord).toList();
  }

  private <T> TypedQuery<T> queue(String jpql, Class<T> type, String unit, Instant now, int limit) {
    return database
        .query(jpql, type)
        .setParameter("unit", unit)
        .setParameter("open", true)
        .setParameter("now", Micros.of(now))
        .setMaxResults(limit);
  }
}
