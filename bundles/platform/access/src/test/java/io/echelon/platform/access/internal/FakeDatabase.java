package io.echelon.platform.access.internal;

import io.echelon.platform.access.store.AccountStore;
import io.echelon.platform.access.store.StoredAccount;
import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditEntry;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Accounts and audit rows in memory, one transaction at a time, rolled back on failure. */
final class FakeDatabase implements AccountStore, Transactions, AuditTrail {
  TreeMap<String, StoredAccount> accounts = new TreeMap<>();
  List<AuditDraft> rows = new ArrayList<>();

  /** How many of the next updates come too late. */
  int staleUpdates;

  private boolean open;

  @Override
  public synchronized <T> T write(Supplier<T> work) {
    TreeMap<String, StoredAccount> accountsBefore = new TreeMap<>(accounts);
    List<AuditDraft> rowsBefore = new ArrayList<>(rows);
    boolean joined = open;
    open = true;
    try {
      return work.get();
    } catch (RuntimeException e) {
      accounts = accountsBefore;
      rows = rowsBefore;
      throw e;
    } finally {
      open = joined;
    }
  }

  @Override
  public <T> T read(Supplier<T> work) {
    return write(work);
  }

  @Override
  public Optional<StoredAccount> find(String name) {
    return Optional.ofNullable(joined().get(name));
  }

  @Override
  public List<StoredAccount> after(String afterName, int limit) {
    return joined().tailMap(afterName, false).values().stream().limit(limit).toList();
  }

  @Override
  public long countEnabledAdmins() {
    return joined().values().stream().filter(AccountChanges::isEnabledAdmin).count();
  }

  @Override
  public void insert(StoredAccount account) {
    joined().put(account.account().name(), versioned(account, 1));
  }

  @Override
  public void update(StoredAccount account) {
    StoredAccount now = joined().get(account.account().name());
    if (staleUpdates > 0) {
      staleUpdates--;
      throw new EchelonException(ErrorCode.STALE, "too late");
    }
    if (now.version() != account.version()) {
      throw new EchelonException(ErrorCode.STALE, "version " + now.version());
    }
    joined().put(account.account().name(), versioned(account, account.version() + 1));
  }

  @Override
  public void record(Caller caller, List<AuditDraft> drafts) {
    drafts.forEach(draft -> record(caller, draft));
  }

  @Override
  public void record(Caller caller, AuditDraft draft) {
    joined();
    rows.add(draft);
  }

  @Override
  public Page<AuditEntry> list(
      Caller caller, Optional<String> unit, Optional<String> after, int limit) {
    throw new UnsupportedOperationException();
  }

  List<String> actions() {
    return rows.stream().map(AuditDraft::action).toList();
  }

  private TreeMap<String, StoredAccount> joined() {
    if (!open) {
      throw new IllegalStateException("outside a transaction");
    }
    return accounts;
  }

  private static StoredAccount versioned(StoredAccount account, long version) {
    return new StoredAccount(
        account.account(), account.passwordHash(), account.failures(), version);
  }
}
