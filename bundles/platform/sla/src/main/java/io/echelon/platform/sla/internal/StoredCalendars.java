package io.echelon.platform.sla.internal;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.sla.BusinessCalendar;
import io.echelon.platform.sla.Calendars;
import io.echelon.platform.sla.store.CalendarStore;
import io.echelon.platform.sla.store.CalendarStore.Approved;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps a unit's calendars until another version of one is approved. */
@Component
public final class StoredCalendars implements Calendars {
  /** The id of hours a day over another calendar, as in cn+08:00/12h. */
  private static final Pattern DAILY =
      Pattern.compile("([^+]+)\\+([01]\\d:[0-5]\\d|2[0-3]:[0-5]\\d)/(\\d{1,2})h");

  private final CalendarStore store;
  private final Transactions transactions;
  private final Map<String, BusinessCalendar> shipped = Composition.calendars(List.of());
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  private record Known(List<Approved> versions, Map<String, BusinessCalendar> calendars) {}

  @Activate
  public StoredCalendars(@Reference CalendarStore store, @Reference Transactions transactions) {
    this.store = store;
    this.transactions = transactions;
  }

  @Override
  public BusinessCalendar get(String unit, String id) {
    Matcher daily = DAILY.matcher(id);
    if (daily.matches()) {
      return get(unit, daily.group(1))
          .daily(LocalTime.parse(daily.group(2)), Integer.parseInt(daily.group(3)));
    }
    return Optional.ofNullable(calendars(unit).get(id))
        .orElseThrow(() -> EchelonException.notFound("calendar", id));
  }

  @Override
  public List<String> ids(String unit) {
    return List.copyOf(calendars(unit).keySet());
  }

  private Map<String, BusinessCalendar> calendars(String unit) {
    return transactions.read(
        () -> {
          List<Approved> versions = store.approved(unit);
          if (versions.isEmpty()) {
            return shipped;
          }
          Known kept = known.get(unit);
          if (kept == null || !kept.versions().equals(versions)) {
            kept = new Known(versions, Composition.calendars(approved(unit)));
            known.put(unit, kept);
          }
          return kept.calendars();
        });
  }

  private List<CalendarStore.Row> approved(String unit) {
    return store.list(unit).stream().filter(row -> row.approval().isPresent()).toList();
  }
}
