package io.echelon.platform.sla;

import io.echelon.spi.LocalizedText;
import java.util.List;

/**
 * A day on which the ordinary week does not count: a holiday, a working day to make up, or a day
 * with hours of its own.
 *
 * @param windows the day's own hours, ascending; empty: those of an ordinary working day if it is
 *     worked
 */
public record SpecialDay(boolean working, LocalizedText name, List<Window> windows) {
  public SpecialDay {
    windows = Window.checked(windows);
    if (!working && !windows.isEmpty()) {
      throw new IllegalArgumentException("a day that is not worked has no hours");
    }
  }

  public SpecialDay(boolean working, LocalizedText name) {
    this(working, name, List.of());
  }
}
