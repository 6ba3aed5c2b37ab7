package io.echelon.platform.satisfaction.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.satisfaction.Satisfaction;
import io.echelon.platform.satisfaction.store.SurveyStore;
import io.echelon.platform.unit.Units;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@inheritDoc} */
@Component
public final class StoredSatisfaction implements Satisfaction {
  private static final Reasons REASONS = new Reasons(StoredSatisfaction.class);
  private static final int MOST_YEARS = 5;
  private static final int MOST_LINES = 1_000;

  private final SurveyStore store;
  private final Units units;
  private final Transactions transactions;

  @Activate
  public StoredSatisfaction(
      @Reference SurveyStore store, @Reference Units units, @Reference Transactions transactions) {
    this.store = store;
    this.units = units;
    this.transactions = transactions;
  }

  @Override
  public List<SatisfactionLine> statistics(
      Caller caller, String unit, By by, LocalDate from, LocalDate last) {
    caller.requireIn(unit, Role.AGENT, Role.UNIT_ADMIN, Role.AUDITOR);
    if (last.isBefore(from) || last.isAfter(from.plusYears(MOST_YEARS))) {
      throw REASONS.invalid("last.span", from, from.plusYears(MOST_YEARS), last);
    }
    return transactions.read(
        () ->
            store.lines(
                unit, by, units.startOf(from), units.startOf(last.plusDays(1)), MOST_LINES));
  }
}
