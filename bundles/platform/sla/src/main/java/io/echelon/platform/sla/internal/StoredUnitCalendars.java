package io.echelon.platform.sla.internal;

import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.sla.BusinessCalendar;
import io.echelon.platform.sla.CalendarDay;
import io.echelon.platform.sla.CalendarDocument;
import io.echelon.platform.sla.CalendarDocuments;
import io.echelon.platform.sla.CalendarVersion;
import io.echelon.platform.sla.Calendars;
import io.echelon.platform.sla.SpecialDay;
import io.echelon.platform.sla.UnitCalendars;
import io.echelon.platform.sla.Window;
import io.echelon.platform.sla.YearDays;
import io.echelon.platform.sla.store.CalendarStore;
import io.echelon.platform.unit.DocumentVersions;
import io.echelon.platform.unit.Units;
import io.echelon.platform.unit.store.DocumentStore.Row;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredUnitCalendars implements UnitCalendars {
  private static final Reasons REASONS = new Reasons(StoredUnitCalendars.class);
  private static final Role[] READERS = {
    Role.UNIT_ADMIN, Role.REVIEWER, Role.APPROVER, Role.AGENT, Role.AUDITOR
  };

  private static final int LAST_YEAR = 9_999;

  private final DocumentVersions versions;
  private final CalendarStore store;
  private final Calendars calendars;
  private final Units units;
  private final Transactions transactions;

  @Activate
  public StoredUnitCalendars(
      @Reference CalendarStore store,
      @Reference Calendars calendars,
      @Reference Units units,
      @Reference Transactions transactions,
      @Reference AuditTrail audit,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    versions = new DocumentVersions("calendar", store, transactions, audit, clock);
    this.store = store;
    this.calendars = calendars;
    this.units = units;
    this.transactions = transactions;
  }

  @Override
  public CalendarVersion draft(Caller caller, String unit, String json) {
    caller.requireIn(unit, Role.UNIT_ADMIN);
    units.get(caller, unit);
    CalendarDocument document = CalendarDocuments.read(json);
    newest(unit, document.id())
        .filter(before -> !before.zone().equals(document.zone()))
        .ifPresent(
            before -> {
              throw REASONS.invalid("zone", before.zone());
            });
    return version(versions.draft(caller, unit, CalendarDocuments.write(document)));
  }

  @Override
  public CalendarVersion importYear(
      Caller caller, String unit, String calendar, int year, YearDays days) {
    caller.requireIn(unit, Role.UNIT_ADMIN);
    CalendarDocument before =
        newest(unit, calendar).orElseThrow(() -> EchelonException.notFound("calendar", calendar));
    return draft(caller, unit, CalendarDocuments.write(days.in(before, year)));
  }

  @Override
  public CalendarVersion approve(Caller caller, String unit, int version, LocalDate effectiveFrom) {
    return version(versions.approve(caller, unit, version, effectiveFrom));
  }

  @Override
  public CalendarVersion get(Caller caller, String unit, int version) {
    caller.requireIn(unit, READERS);
    return version(versions.get(unit, version));
  }

  @Override
  public List<CalendarVersion> list(Caller caller, String unit) {
    caller.requireIn(unit, READERS);
    return rows(unit).stream().map(StoredUnitCalendars::version).toList();
  }

  @Override
  public List<CalendarDocument> documents(Caller caller, String unit, LocalDate on) {
    caller.requireIn(unit, READERS);
    return approved(unit).values().stream().map(versions -> Composition.on(versions, on)).toList();
  }

  @Override
  public CalendarDocument document(Caller caller, String unit, String calendar, LocalDate on) {
    caller.requireIn(unit, READERS);
    return Optional.ofNullable(approved(unit).get(calendar))
        .map(versions -> Composition.on(versions, on))
        .orElseThrow(() -> EchelonException.notFound("calendar", calendar));
  }

  @Override
  public List<CalendarDay> year(Caller caller, String unit, String calendar, int year) {
    caller.requireIn(unit, READERS);
    BusinessCalendar days = calendars.get(unit, calendar);
    if (year < 1 || year > LAST_YEAR) {
      throw REASONS.invalid("year", LAST_YEAR);
    }
    LocalDate first = LocalDate.of(year, 1, 1);
    return first.datesUntil(first.plusYears(1)).map(day -> day(days, day)).toList();
  }

  private static CalendarDay day(BusinessCalendar calendar, LocalDate day) {
    return new CalendarDay(
        day,
        calendar.windows(day).stream().map(Window::toString).toList(),
        calendar.specialDay(day).map(SpecialDay::name));
  }

  private Optional<CalendarDocument> newest(String unit, String calendar) {
    return rows(unit).stream()
        .map(row -> CalendarDocuments.read(row.json()))
        .filter(document -> document.id().equals(calendar))
        .findFirst()
        .or(() -> Optional.ofNullable(ShippedCalendars.ALL.get(calendar)));
  }

  private Map<String, NavigableMap<LocalDate, CalendarDocument>> approved(String unit) {
    return Composition.documents(
        rows(unit).stream().filter(row -> row.approval().isPresent()).toList());
  }

  private List<Row> rows(String unit) {
    return transactions.read(() -> store.list(unit));
  }

  private static CalendarVersion version(Row row) {
    return new CalendarVersion(
        row.unit(),
        row.version(),
        CalendarDocuments.read(row.json()),
        row.createdBy(),
        row.createdAt(),
        row.approval());
  }
}
