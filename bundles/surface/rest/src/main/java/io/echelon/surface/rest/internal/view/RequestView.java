package io.echelon.surface.rest.internal.view;

import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.servicedesk.QueueKey;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.ServiceRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A request as the agent sees it who serves it.
 *
 * @param candidates numbers of the customers that could be meant, where more than one could
 * @param contact what the sender gave to be recognised by, where no customer was found
 * @param queue its place among the requests that are not urgent
 * @param version to be given back with the next step
 */
public record RequestView(
    String number,
    String channel,
    String item,
    String subject,
    String description,
    OptionalLong customerId,
    List<String> candidates,
    Optional<String> contact,
    Grant grant,
    QueueKey queue,
    RequestState state,
    Optional<String> assignee,
    Instant acceptedAt,
    Instant warnAt,
    Instant dueAt,
    long version) {
  public static RequestView of(ServiceRequest request) {
    return new RequestView(
        request.number(),
        request.channel(),
        request.item(),
        request.subject(),
        request.description(),
        request.customerId(),
        request.candidates(),
        request.contact(),
        request.grant(),
        request.queue(),
        request.state(),
        request.assignee(),
        request.acceptedAt(),
        request.warnAt(),
        request.dueAt(),
        request.version());
  }
}
