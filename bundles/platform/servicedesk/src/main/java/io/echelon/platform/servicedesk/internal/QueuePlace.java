package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.servicedesk.QueueFilter;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.store.RequestStore;
import io.echelon.platform.servicedesk.store.RequestStore.UrgentPlace;
import io.echelon.platform.servicedesk.store.RequestStore.WaitingPlace;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place in a unit's queue, which is two index ranges one after the other: the urgent, then the
 * others. What is urgent is judged at the instant of the first page, so that a request that becomes
 * urgent between two pages is neither shown twice nor missed.
 *
 * @param judgedAt instant of the first page
 * @param urgent the place among the urgent
 * @param waiting the place among the others; present: all urgent ones have been shown
 */
record QueuePlace(Instant judgedAt, Optional<UrgentPlace> urgent, Optional<WaitingPlace> waiting) {
  private static final Reasons REASONS = new Reasons(QueuePlace.class);

  static QueuePlace first(Instant now) {
    return new QueuePlace(now.truncatedTo(ChronoUnit.MILLIS), Optional.empty(), Optional.empty());
  }

  /** The place of a request that was judged with this one. */
  QueuePlace of(ServiceRequest request) {
    return request.warnAt().isAfter(judgedAt)
        ? new QueuePlace(
            judgedAt,
            Optional.empty(),
            Optional.of(
                new WaitingPlace(request.queue().rank(), request.queue().score(), request.id())))
        : new QueuePlace(
            judgedAt,
            Optional.of(new UrgentPlace(request.dueAt(), request.id())),
            Optional.empty());
  }

  List<ServiceRequest> readAfter(RequestStore store, String unit, QueueFilter filter, int limit) {
    List<ServiceRequest> found = new ArrayList<>();
    if (waiting.isEmpty()) {
      found.addAll(store.urgent(unit, filter, judgedAt, urgent, limit));
    }
    if (found.size() < limit) {
      found.addAll(store.waiting(unit, filter, judgedAt, waiting, limit - found.size()));
    }
    return found;
  }

  @Override
  public String toString() {
    return urgent
        .map(u -> "u_" + judgedAt.toEpochMilli() + "_" + u.dueAt() + "_" + u.id())
        .or(
            () ->
                waiting.map(
                    w ->
                        "w_"
                            + judgedAt.toEpochMilli()
                            + "_"
                            + w.tierRank()
                            + "_"
                            + w.score()
                            + "_"
                            + w.id()))
        .orElseThrow();
  }

  static QueuePlace parse(String cursor) {
    try {
      String[] part = cursor.split("_");
      Instant judged = Instant.ofEpochMilli(Long.parseLong(part[1]));
      return switch (part[0]) {
        case "u" ->
            new QueuePlace(
                judged,
                Optional.of(new UrgentPlace(Instant.parse(part[2]), Long.parseLong(part[3]))),
                Optional.empty());
        case "w" ->
            new QueuePlace(
                judged,
                Optional.empty(),
                Optional.of(
                    new WaitingPlace(
                        Integer.parseInt(part[2]),
                        Double.parseDouble(part[3]),
                        Long.parseLong(part[4]))));
        default -> throw new IllegalArgumentException(part[0]);
      };
    } catch (RuntimeException e) {
      throw new EchelonException(ErrorCode.INVALID_INPUT, REASONS.text("cursor.queue", cursor), e);
    }
  }
}
