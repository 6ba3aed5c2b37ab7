package io.echelon.surface.rest.internal.view;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A mark to be set.
 *
 * @param code one of the unit's rules
 * @param from first day, inclusive; absent: today
 * @param last last day, inclusive; absent: until it is ended
 */
public record NewMark(
    String code, Optional<LocalDate> from, Optional<LocalDate> last, String reason) {
  public NewMark {
    Required.of(code, "code");
    Required.of(reason, "reason");
    from = from == null ? Optional.empty() : from;
    last = last == null ? Optional.empty() : last;
  }
}
