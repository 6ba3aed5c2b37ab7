package io.echelon.platform.tiering.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.tiering.ReviewHolders;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.tiering.store.AssessmentStore;
import io.echelon.platform.unit.Units;
import io.echelon.spi.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@inheritDoc} */
@Component
public final class StoredReviewHolders implements ReviewHolders {
  private static final Reasons REASONS = new Reasons(StoredReviewHolders.class);
  private static final int MOST_USERS = 20;
  private static final int LONGEST_NAME = 64;

  private final AssessmentStore store;
  private final Scorecards scorecards;
  private final Units units;
  private final Transactions transactions;
  private final AuditTrail audit;

  @Activate
  public StoredReviewHolders(
      @Reference AssessmentStore store,
      @Reference Scorecards scorecards,
      @Reference Units units,
      @Reference Transactions transactions,
      @Reference AuditTrail audit) {
    this.store = store;
    this.scorecards = scorecards;
    this.units = units;
    this.transactions = transactions;
    this.audit = audit;
  }

  @Override
  public List<HeldStep> list(Caller caller, String unit) {
    caller.requireIn(unit, StoredRuns.READERS);
    return transactions.read(() -> steps(unit));
  }

  @Override
  public HeldStep assign(Caller caller, String unit, int step, List<String> users) {
    caller.requireIn(unit, Role.UNIT_ADMIN);
    List<String> named = users.stream().map(String::strip).distinct().toList();
    if (named.size() > MOST_USERS
        || named.stream().anyMatch(n -> n.isEmpty() || n.length() > LONGEST_NAME)) {
      throw REASONS.invalid("users", MOST_USERS, LONGEST_NAME);
    }
    return transactions.write(
        () -> {
          List<HeldStep> steps = steps(unit);
          if (step < 1 || step > steps.size()) {
            throw REASONS.invalid("step.number", steps.size(), step);
          }
          store.hold(unit, step, named);
          audit.record(
              caller,
              AuditDraft.in(unit, "review.assign", "review-step/" + step)
                  .change(steps.get(step - 1).holders(), named));
          return steps(unit).get(step - 1);
        });
  }

  private List<HeldStep> steps(String unit) {
    LocalDate today = units.today();
    List<LocalizedText> names =
        StoredRuns.steps(units.policy(unit, today), scorecards.current(unit, today).card());
    Map<Integer, List<String>> holders = store.holders(unit);
    List<HeldStep> steps = new ArrayList<>();
    for (LocalizedText name : names) {
      int step = steps.size() + 1;
      steps.add(new HeldStep(step, name, Role.REVIEWER, holders.getOrDefault(step, List.of())));
    }
    int approval = names.size() + 1;
    steps.add(
        new HeldStep(
            approval,
            AssessmentStatuses.approval(),
            Role.APPROVER,
            holders.getOrDefault(approval, List.of())));
    return steps;
  }
}
