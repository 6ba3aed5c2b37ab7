package io.echelon.persistence.servicedesk;

import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.servicedesk.QueueKey;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.RequestWork;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Requests of which a test needs no more than that they exist, or their place in the queue. */
public final class Rows {
  private static final Instant SOME_DAY = Instant.parse("2026-03-03T09:00:00Z");

  private Rows() {}

  public static ServiceRequest request(String unit) {
    return request(unit, new QueueKey(1, 1), SOME_DAY, SOME_DAY, SOME_DAY);
  }

  static ServiceRequest request(
      String unit, QueueKey place, Instant acceptedAt, Instant warnAt, Instant dueAt) {
    return request(unit, OptionalLong.empty(), place, acceptedAt, warnAt, dueAt);
  }

  static ServiceRequest ofCustomer(String unit, long customer, Instant dueAt) {
    return request(unit, OptionalLong.of(customer), new QueueKey(1, 1), SOME_DAY, SOME_DAY, dueAt);
  }

  private static ServiceRequest request(
      String unit,
      OptionalLong customer,
      QueueKey place,
      Instant acceptedAt,
      Instant warnAt,
      Instant dueAt) {
    Grant grant =
        new Grant(
            "repair",
            "FIRST_ANSWER",
            OptionalInt.of(3),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Grant.Origin.NO_TIER,
            Optional.empty(),
            place.rank(),
            place.score(),
            OptionalInt.empty(),
            Optional.empty(),
            new LocalizedText("because", "因为"),
            List.of(),
            Optional.empty());
    return new ServiceRequest(
        0,
        unit,
        "web",
        "repair",
        "subject",
        "",
        customer,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(grant),
        place,
        RequestState.NEW,
        Optional.empty(),
        Optional.of("network"),
        acceptedAt,
        warnAt,
        dueAt,
        RequestWork.NONE,
        0);
  }
}
