package io.echelon.surface.rest.internal.view;

import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.servicedesk.QueueKey;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.RequestWork;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.spi.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A request as the agent sees it who serves it.
 *
 * @param candidates numbers of the customers that could be meant, where more than one could
 * @param contact what the sender gave to be recognised by, where no customer was found
 * @param severity how bad it is, where somebody said
 * @param grants what was promised, one for each clock
 * @param dueAt when the next of it is due; absent while no clock runs
 * @param queue its place among the requests that are not urgent
 * @param work what was found and done so far
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
    Optional<Severity> severity,
    List<Grant> grants,
    QueueKey queue,
    RequestState state,
    Optional<String> assignee,
    Optional<String> team,
    Instant acceptedAt,
    Optional<Instant> dueAt,
    RequestWork work,
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
        request.severity(),
        request.grants(),
        request.queue(),
        request.state(),
        request.assignee(),
        request.team(),
        request.acceptedAt(),
        request.nextDue(),
        request.work(),
        request.version());
  }
}
