package io.echelon.surface.rest.internal.view;

import io.echelon.platform.sla.CalendarDocument;
import io.echelon.spi.LocalizedText;

/** A calendar without its days. */
public record NamedCalendar(String id, LocalizedText name, String zone, int lastKnownYear) {
  public static NamedCalendar of(CalendarDocument calendar) {
    return new NamedCalendar(
        calendar.id(), calendar.name(), calendar.zone(), calendar.lastKnownYear());
  }
}
