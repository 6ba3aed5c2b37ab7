package io.echelon.persistence.servicedesk;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.servicedesk.QueueKey;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.RequestWork;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.spi.LocalizedText;
import io.echelon.spi.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A request as the store gets it. */
abstract class RequestStoreContract extends StoreContract {

  final ServiceRequest request(int rank, double score, Instant warnAt, Instant dueAt) {
    Grant grant =
        new Grant(
            "repair",
            "FIRST_ANSWER",
            OptionalInt.of(3),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Grant.Origin.TIER,
            Optional.of("A2"),
            rank,
            score,
            OptionalInt.of(2),
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
        "d".repeat(40_000),
        OptionalLong.of(17),
        List.of("N1", "N2"),
        Optional.empty(),
        Optional.of(Severity.S2),
        List.of(grant),
        new QueueKey(rank, score),
        RequestState.NEW,
        Optional.empty(),
        Optional.of("network"),
        T0,
        warnAt,
        dueAt,
        RequestWork.NONE,
        0);
  }

  final ServiceRequest insert(int rank, double score, long warnAfter, long dueAfter) {
    return write(
        () ->
            stores
                .requests()
                .insert(request(rank, score, T0.plusSeconds(warnAfter), T0.plusSeconds(dueAfter))));
  }
}
