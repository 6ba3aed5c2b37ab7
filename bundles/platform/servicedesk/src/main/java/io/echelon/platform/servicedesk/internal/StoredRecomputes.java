package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Cursor;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.job.Job;
import io.echelon.platform.job.Jobs;
import io.echelon.platform.servicedesk.Recomputed;
import io.echelon.platform.servicedesk.Recomputes;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.store.RequestStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@inheritDoc} */
@Component
public final class StoredRecomputes implements Recomputes {
  private static final Reasons REASONS = new Reasons(StoredRecomputes.class);
  private static final int MAX_REASON = 1_000;

  /** Open requests that a preview looks at for one page. */
  private static final int LOOKED_AT = 1_000;

  private final RequestStore store;
  private final Recompute recompute;
  private final Jobs jobs;
  private final Transactions transactions;
  private final AuditTrail audit;

  @Activate
  public StoredRecomputes(
      @Reference RequestStore store,
      @Reference Recompute recompute,
      @Reference Jobs jobs,
      @Reference Transactions transactions,
      @Reference AuditTrail audit) {
    this.store = store;
    this.recompute = recompute;
    this.jobs = jobs;
    this.transactions = transactions;
    this.audit = audit;
  }

  @Override
  public Page<Recomputed> preview(Caller caller, String unit, Optional<String> after, int limit) {
    caller.requireIn(unit, Role.UNIT_ADMIN, Role.AUDITOR);
    int size = Page.limit(limit);
    long from = Cursor.number(after);
    return transactions.read(
        () -> {
          List<Recomputed> changes = new ArrayList<>();
          List<ServiceRequest> block = store.open(unit, OptionalLong.empty(), from, LOOKED_AT);
          int looked = 0;
          while (looked < block.size() && changes.size() < size) {
            recompute.preview(block.get(looked++)).ifPresent(changes::add);
          }
          return new Page<>(
              changes,
              looked < block.size() || looked == LOOKED_AT
                  ? Optional.of(Long.toString(block.get(looked - 1).id()))
                  : Optional.empty());
        });
  }

  @Override
  public Job apply(Caller caller, String unit, String reason) {
    caller.requireIn(unit, Role.UNIT_ADMIN);
    if (reason == null || reason.isBlank() || reason.length() > MAX_REASON) {
      throw REASONS.invalid("reason.length", MAX_REASON);
    }
    return transactions.write(
        () -> {
          Job job =
              jobs.start(caller, JOB_TYPE, unit, Map.of(RecomputeHandler.REASON, reason.strip()));
          audit.record(
              caller, AuditDraft.in(unit, "requests.recompute", "job/" + job.id()).because(reason));
          return job;
        });
  }
}
