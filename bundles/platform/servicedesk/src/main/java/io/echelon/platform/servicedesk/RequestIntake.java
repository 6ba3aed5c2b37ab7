package io.echelon.platform.servicedesk;

import io.echelon.spi.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** What the intake knows of a request before it is accepted. See {@link ServiceRequest}. */
public record RequestIntake(
    String unit,
    String channel,
    String item,
    String subject,
    String description,
    Optional<Severity> severity,
    OptionalLong customerId,
    List<String> candidates,
    Optional<String> contact) {
  public RequestIntake {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(subject, "subject");
    candidates = List.copyOf(candidates);
  }
}
