package io.echelon.platform.job.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Cursor;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.job.Job;
import io.echelon.platform.job.Jobs;
import io.echelon.platform.job.store.JobStore;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredJobs implements Jobs {
  private static final Reasons REASONS = new Reasons(StoredJobs.class);
  private static final Role[] READERS = {
    Role.UNIT_ADMIN, Role.REVIEWER, Role.APPROVER, Role.AUDITOR
  };

  private final JobStore store;
  private final Transactions transactions;
  private final Clock clock;

  @Activate
  public StoredJobs(
      @Reference JobStore store,
      @Reference Transactions transactions,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Job start(Caller caller, String type, String unit, Map<String, String> parameters) {
    return transactions.write(
        () -> {
          if (store.existsUnderWay(type, unit)) {
            throw REASONS.of(ErrorCode.BUSY, "job.running", type, unit);
          }
          return enqueue(caller, type, unit, parameters);
        });
  }

  @Override
  public Job enqueue(Caller caller, String type, String unit, Map<String, String> parameters) {
    return transactions.write(
        () ->
            store.insert(
                new Job(
                    0,
                    type,
                    unit,
                    parameters,
                    Job.State.QUEUED,
                    "",
                    Map.of(),
                    0,
                    caller.name(),
                    clock.instant(),
                    Optional.empty(),
                    Optional.empty())));
  }

  @Override
  public boolean isUnderWay(String type, String unit) {
    return transactions.read(() -> store.existsUnderWay(type, unit));
  }

  @Override
  public Job get(Caller caller, String unit, long id) {
    caller.requireIn(unit, READERS);
    return transactions.read(
        () ->
            store
                .find(id)
                .filter(job -> job.unit().equals(unit))
                .orElseThrow(() -> EchelonException.notFound("job", id)));
  }

  @Override
  public Page<Job> list(Caller caller, String unit, Optional<String> after, int limit) {
    caller.requireIn(unit, READERS);
    int size = Page.limit(limit);
    long before = after.isEmpty() ? Long.MAX_VALUE : Cursor.number(after);
    return transactions.read(
        () -> Page.of(store.before(unit, before, size + 1), size, j -> Long.toString(j.id())));
  }
}
