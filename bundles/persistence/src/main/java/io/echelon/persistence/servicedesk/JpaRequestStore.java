package io.echelon.persistence.servicedesk;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.InList;
import io.echelon.platform.servicedesk.QueueFilter;
import io.echelon.platform.servicedesk.RequestEvent;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.store.RequestStore;
import java.time.Instant;
import java.util.ArrayList;
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
  private static final String AFTER =
      " and DUE_AT >= ? and (DUE_AT > ? or ID > ?) order by DUE_AT, ID";
  private static final String AMONG = "select ID from SERVICE_REQUEST where ID in ";
  private static final String WAITING =
      " and WARN_AT > ? and TIER_RANK >= ? and (TIER_RANK > ? or SCORE < ?"
          + " or (SCORE = ? and ID > ?)) order by TIER_RANK, SCORE desc, ID";
  private static final String LIMIT = " fetch first ? rows only";
  private static final int FEW = 200;

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
      String unit, QueueFilter filter, Instant now, Optional<UrgentPlace> after, int limit) {
    QueuePart part = QueuePart.of(unit, filter);
    UrgentPlace place = after.orElse(FIRST_URGENT);
    List<Long> warned =
        ids(part.by("WARNED") + " and WARN_AT <= ? order by WARN_AT", part.with(now, FEW + 1));
    if (warned.isEmpty()) {
      return List.of();
    }
    if (warned.size() > FEW) {
      return inOrder(
          ids(
              part.by("URGENT") + " and WARN_AT <= ?" + AFTER,
              part.with(now, place.dueAt(), place.dueAt(), place.id(), limit)));
    }
    List<Object> parameters = new ArrayList<>(warned);
    parameters.addAll(List.of(place.dueAt(), place.dueAt(), place.id(), limit));
    String few = AMONG + InList.placeholders(warned.size()) + AFTER;
    return inOrder(ids(few, parameters.toArray()));
  }

  @Override
  public List<ServiceRequest> waiting(
      String unit, QueueFilter filter, Instant now, Optional<WaitingPlace> after, int limit) {
    QueuePart part = QueuePart.of(unit, filter);
    WaitingPlace place = after.orElse(FIRST_WAITING);
    return inOrder(
        ids(
            part.by("WAITING") + WAITING,
            part.with(
                now,
                place.tierRank(),
                place.tierRank(),
                place.score(),
                place.score(),
                place.id(),
                limit)));
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

  private List<Long> ids(String sql, Object... parameters) {
    return database.jdbc().list(sql + LIMIT, row -> row.getLong(1), parameters);
  }

  private List<ServiceRequest> inOrder(List<Long> ids) {
    return RequestsById.inOrder(database, ids);
  }
}
