package io.echelon.surface.rest.internal.view;

import io.echelon.platform.base.Reasons;
import io.echelon.platform.servicedesk.RequestHandling.Deadline;
import io.echelon.surface.rest.internal.http.JsonBody;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What another department is asked for, or has done, with the version that the agent has seen.
 *
 * @param workingDays within how many working days it is asked; or {@code within}
 */
public record DepartmentCommand(
    String team, OptionalInt workingDays, Optional<Duration> within, Long version) {
  private static final Reasons REASONS = new Reasons(JsonBody.class);

  public DepartmentCommand {
    Required.of(team, "team");
    Required.of(version, "version");
    workingDays = workingDays == null ? OptionalInt.empty() : workingDays;
    within = within == null ? Optional.empty() : within;
  }

  /** By when it is asked. */
  public Deadline deadline() {
    if (workingDays.isPresent() == within.isPresent()) {
      throw REASONS.invalid("working-days");
    }
    return new Deadline(workingDays, within);
  }
}
