package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Cursor;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.servicedesk.CauseReport;
import io.echelon.platform.servicedesk.CauseReview;
import io.echelon.platform.servicedesk.Causes;
import io.echelon.platform.servicedesk.store.OutcomeStore;
import io.echelon.platform.unit.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredCauses implements Causes {
  private static final Reasons REASONS = new Reasons(StoredCauses.class);
  private static final Role[] READERS = {Role.AGENT, Role.UNIT_ADMIN, Role.AUDITOR};
  private static final int MAX_TEXT = 4_000;
  private static final int MAX_DAYS = 400;

  private final OutcomeStore store;
  private final Units units;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final Clock clock;

  @Activate
  public StoredCauses(
      @Reference OutcomeStore store,
      @Reference Units units,
      @Reference Transactions transactions,
      @Reference AuditTrail audit,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.units = units;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public CauseReport report(Caller caller, String unit, LocalDate from, LocalDate to) {
    caller.requireIn(unit, READERS);
    LocalDate before = from.minusDays(days(from, to));
    return transactions.read(
        () ->
            new CauseReport(
                from,
                to,
                before,
                store.causes(
                    unit,
                    units.startOf(before),
                    units.startOf(from),
                    units.startOf(to.plusDays(1)),
                    CauseReport.MOST)));
  }

  @Override
  public CauseReview review(
      Caller caller,
      String unit,
      LocalDate from,
      LocalDate to,
      String conclusions,
      String actions) {
    caller.requireIn(unit, Role.UNIT_ADMIN);
    days(from, to);
    CauseReview review =
        new CauseReview(
            0,
            unit,
            from,
            to,
            caller.name(),
            clock.instant(),
            text("conclusions", conclusions),
            text("actions", actions));
    return transactions.write(
        () -> {
          CauseReview kept = store.insert(review);
          audit.record(
              caller,
              AuditDraft.in(unit, "causes.review", "cause-review/" + kept.id())
                  .change(null, from + " – " + to + ": " + kept.actions())
                  .because(kept.conclusions()));
          return kept;
        });
  }

  @Override
  public Page<CauseReview> reviews(Caller caller, String unit, Optional<String> after, int limit) {
    caller.requireIn(unit, READERS);
    int size = Page.limit(limit);
    long before = after.isPresent() ? Cursor.number(after) : Long.MAX_VALUE;
    return transactions.read(
        () -> Page.of(store.reviews(unit, before, size + 1), size, r -> Long.toString(r.id())));
  }

  private static long days(LocalDate from, LocalDate to) {
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    if (days < 1 || days > MAX_DAYS) {
      throw REASONS.invalid("period", MAX_DAYS, days);
    }
    return days;
  }

  private static String text(String name, String given) {
    if (given == null || given.isBlank() || given.length() > MAX_TEXT) {
      throw REASONS.invalid("length", name, MAX_TEXT);
    }
    return given.strip();
  }
}
