package io.echelon.platform.access.internal;

import io.echelon.platform.access.store.AccountStore;
import io.echelon.platform.access.store.StoredAccount;
import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts wrong passwords, in transactions of its own, and locks after the fifth in a row. */
@Component(service = FailureCount.class)
public final class FailureCount {
  private static final Logger LOG = LoggerFactory.getLogger(FailureCount.class);
  private static final int ALLOWED = 5;
  private static final Duration LOCK = Duration.ofMinutes(15);

  private final AccountStore store;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final RememberedSignIns remembered;
  private final Clock clock;

  @Activate
  public FailureCount(
      @Reference AccountStore store,
      @Reference Transactions transactions,
      @Reference AuditTrail audit,
      @Reference RememberedSignIns remembered,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.transactions = transactions;
    this.audit = audit;
    this.remembered = remembered;
    this.clock = clock;
  }

  /** One more; one at a time, so that guesses made at once are all counted. */
  synchronized void count(String name) {
    try {
      if (Retry.whileStale(() -> transactions.write(() -> countOnce(name)))) {
        remembered.forget(name);
      }
    } catch (EchelonException e) {
      LOG.warn("A wrong password of {} is not counted: {}", name, e.code());
    }
  }

  private boolean countOnce(String name) {
    Instant now = clock.instant();
    Optional<StoredAccount> found = store.find(name).filter(a -> AccountChanges.maySignIn(a, now));
    if (found.isEmpty()) {
      return false;
    }
    StoredAccount account = found.get();
    boolean lockIsOver = account.account().lockedUntil().isPresent();
    int failures = lockIsOver ? 1 : account.failures() + 1;
    boolean lock = failures >= ALLOWED;
    Optional<Instant> until = lock ? Optional.of(now.plus(LOCK)) : Optional.empty();
    store.update(AccountChanges.failed(account, failures, until));
    if (lock) {
      audit.record(
          Caller.system(),
          AuditDraft.platform("user.locked", "user/" + name)
              .change(null, "locked until " + until.get())
              .because(failures + " wrong passwords in a row"));
    }
    return lock;
  }
}
