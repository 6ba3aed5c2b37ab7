package io.echelon.surface.console.internal.desk;

import io.echelon.platform.base.Reasons;
import io.echelon.platform.servicedesk.RequestHandling.Deadline;
import io.echelon.surface.console.internal.page.Fields;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads deadlines from the two fields of a form, of which one is filled in. */
final class Deadlines {
  private static final Reasons REASONS = new Reasons(Fields.class);
  private static final String NUMBER = "[0-9]{1,4}";

  private Deadlines() {}

  static Deadline of(String workingDays, String hours) {
    boolean inDays = workingDays != null && workingDays.matches(NUMBER);
    boolean inHours = hours != null && hours.matches(NUMBER);
    if (inDays == inHours) {
      throw REASONS.invalid("deadline");
    }
    return inDays
        ? new Deadline(OptionalInt.of(Integer.parseInt(workingDays)), Optional.empty())
        : new Deadline(OptionalInt.empty(), Optional.of(Duration.ofHours(Integer.parseInt(hours))));
  }
}
