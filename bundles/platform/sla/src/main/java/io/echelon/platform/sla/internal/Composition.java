package io.echelon.platform.sla.internal;

import io.echelon.platform.sla.BusinessCalendar;
import io.echelon.platform.sla.CalendarDocument;
import io.echelon.platform.sla.CalendarDocuments;
import io.echelon.platform.sla.CalendarRules;
import io.echelon.platform.unit.Approval;
import io.echelon.platform.unit.store.DocumentStore.Row;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Puts versions of calendars together: on each day counts the version with the latest effective
 * date, then the highest number; before the first one, the shipped calendar of the same id or,
 * where there is none, the first version.
 */
final class Composition {
  private Composition() {}

  /** The calendars of a unit by id: those that are shipped, and its own. */
  static Map<String, BusinessCalendar> calendars(List<Row> approved) {
    Map<String, BusinessCalendar> calendars = new TreeMap<>();
    documents(approved).forEach((id, documents) -> calendars.put(id, calendar(id, documents)));
    return calendars;
  }

  /** Documents by id and by the first day on which they count. */
  static Map<String, NavigableMap<LocalDate, CalendarDocument>> documents(List<Row> approved) {
    Map<String, NavigableMap<LocalDate, CalendarDocument>> documents = new TreeMap<>();
    ShippedCalendars.ALL.forEach(
        (id, shipped) -> documents.put(id, new TreeMap<>(Map.of(LocalDate.MIN, shipped))));
    approved.stream()
        .sorted(Comparator.comparing(Row::version))
        .forEach(
            row -> {
              CalendarDocument document = CalendarDocuments.read(row.json());
              documents
                  .computeIfAbsent(document.id(), id -> new TreeMap<>())
                  .put(row.approval().map(Approval::effectiveFrom).orElseThrow(), document);
            });
    return documents;
  }

  /** What of one calendar counts on a day. */
  static CalendarDocument on(NavigableMap<LocalDate, CalendarDocument> documents, LocalDate day) {
    var counts = documents.floorEntry(day);
    return (counts == null ? documents.firstEntry() : counts).getValue();
  }

  private static BusinessCalendar calendar(
      String id, NavigableMap<LocalDate, CalendarDocument> documents) {
    NavigableMap<LocalDate, CalendarRules> rules = new TreeMap<>();
    documents.forEach((from, document) -> rules.put(from, document.rules()));
    return new BusinessCalendar(id, ZoneId.of(documents.firstEntry().getValue().zone()), rules);
  }
}
