package io.echelon.platform.unit;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How requests for a service item are handled.
 *
 * @param item code of the service item
 * @param team code of the team that serves them
 * @param ask the other departments that are asked for their part when a request is accepted
 */
public record RequestType(String item, String team, List<AskedDepartment> ask) {
  public RequestType {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(team, "team");
    ask = ask == null ? List.of() : List.copyOf(ask);
    if (ask.stream().map(AskedDepartment::name).distinct().count() < ask.size()) {
      throw new IllegalArgumentException(
          "/desk/types/ask: a department of " + item + " stands twice");
    }
  }

  /**
   * A department with its deadline.
   *
   * @param name what people call it, 1 to 64 characters
   * @param workingDays within how many working days; or {@code within}
   * @param within within how much time, by day and by night
   */
  public record AskedDepartment(String name, OptionalInt workingDays, Optional<Duration> within) {
    public AskedDepartment {
      Objects.requireNonNull(name, "name");
      workingDays = workingDays == null ? OptionalInt.empty() : workingDays;
      within = within == null ? Optional.empty() : within;
      if (workingDays.isPresent() == within.isPresent()) {
        throw new IllegalArgumentException(
            "/desk/types/ask: " + name + " needs either workingDays or within");
      }
    }
  }
}
