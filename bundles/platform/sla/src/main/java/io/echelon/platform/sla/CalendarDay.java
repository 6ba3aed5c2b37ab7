package io.echelon.platform.sla;

import io.echelon.spi.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A day of a calendar.
 *
 * @param windows the hours that begin on it; none if it is not worked
 * @param special why the ordinary week does not count on it, if it does not
 */
public record CalendarDay(LocalDate date, List<String> windows, Optional<LocalizedText> special) {
  public CalendarDay {
    windows = List.copyOf(windows);
  }
}
