package io.echelon.surface.rest.internal.view;

import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.spi.Severity;
import java.time.Instant;
import java.util.Optional;

/** A request as it stands in the queue. */
public record QueuedRequest(
    String number,
    String channel,
    String item,
    String subject,
    Optional<String> tier,
    Optional<Severity> severity,
    RequestState state,
    Optional<String> assignee,
    Optional<String> team,
    Instant acceptedAt,
    Optional<Instant> dueAt,
    long version) {
  public static QueuedRequest of(ServiceRequest request) {
    return new QueuedRequest(
        request.number(),
        request.channel(),
        request.item(),
        request.subject(),
        request.grant().tier(),
        request.severity(),
        request.state(),
        request.assignee(),
        request.team(),
        request.acceptedAt(),
        request.nextDue(),
        request.version());
  }
}
