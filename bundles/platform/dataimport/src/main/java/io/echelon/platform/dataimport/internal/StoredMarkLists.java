package io.echelon.platform.dataimport.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.customer.CustomerMarks;
import io.echelon.platform.dataimport.MarkLists;
import io.echelon.platform.dataimport.RejectedLine;
import io.echelon.platform.dataimport.internal.MarkPlanner.Plan;
import io.echelon.platform.unit.Rules;
import io.echelon.platform.unit.Units;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@inheritDoc} */
@Component
public final class StoredMarkLists implements MarkLists {
  private static final Reasons REASONS = new Reasons(StoredMarkLists.class);
  private static final Role[] WRITERS = {Role.UNIT_ADMIN, Role.REVIEWER};
  private static final int BLOCK = 500;

  private final CustomerMarks marks;
  private final MarkPlanner planner;
  private final Rules rules;
  private final Units units;
  private final Transactions transactions;
  private final AuditTrail audit;

  @Activate
  public StoredMarkLists(
      @Reference CustomerMarks marks,
      @Reference MarkPlanner planner,
      @Reference Rules rules,
      @Reference Units units,
      @Reference Transactions transactions,
      @Reference AuditTrail audit) {
    this.marks = marks;
    this.planner = planner;
    this.rules = rules;
    this.units = units;
    this.transactions = transactions;
    this.audit = audit;
  }

  @Override
  public ListOutcome preview(
      Caller caller, String unit, String code, boolean replace, InputStream csv) {
    NumberList list = read(caller, unit, code, csv);
    return outcome(list, planner.plan(unit, code, units.today(), list, replace));
  }

  @Override
  public ListOutcome apply(
      Caller caller, String unit, String code, boolean replace, String reason, InputStream csv) {
    if (reason == null || reason.isBlank()) {
      throw REASONS.invalid("reason.empty");
    }
    NumberList list = read(caller, unit, code, csv);
    LocalDate today = units.today();
    Plan plan = planner.plan(unit, code, today, list, replace);
    ListOutcome outcome = outcome(list, plan);
    if (replace && outcome.rejected() > 0) {
      RejectedLine first = outcome.faults().get(0);
      throw REASONS.invalid("line.column", first.line(), first.column(), first.reason());
    }
    inBlocks(
        plan.set(),
        number -> marks.set(caller, unit, number, code, today, Optional.empty(), reason));
    inBlocks(
        plan.ended(),
        e -> marks.end(caller, unit, e.number(), e.mark(), today.minusDays(1), reason));
    transactions.run(
        () ->
            audit.record(
                caller,
                AuditDraft.in(unit, "mark.list", "mark/" + code)
                    .change(null, outcome.set() + " set, " + outcome.ended() + " ended")
                    .because(reason)));
    return outcome;
  }

  private NumberList read(Caller caller, String unit, String code, InputStream csv) {
    caller.requireIn(unit, WRITERS);
    if (rules.current(unit, units.today()).rules().mark(code).isEmpty()) {
      throw REASONS.invalid("mark.unknown", code);
    }
    return new NumberList(csv);
  }

  private static ListOutcome outcome(NumberList list, Plan plan) {
    List<RejectedLine> rejected = list.rejected();
    return new ListOutcome(
        list.lines(),
        plan.set().size(),
        plan.kept(),
        plan.ended().size(),
        rejected.size(),
        rejected.subList(0, Math.min(MOST_NAMED, rejected.size())));
  }

  private <T> void inBlocks(List<T> all, Consumer<T> change) {
    for (int from = 0; from < all.size(); from += BLOCK) {
      List<T> block = all.subList(from, Math.min(from + BLOCK, all.size()));
      transactions.run(() -> block.forEach(change));
    }
  }
}
