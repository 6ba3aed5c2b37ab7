package io.echelon.platform.access.internal;

import io.echelon.platform.access.UserAccount;
import io.echelon.platform.access.UserAccounts;
import io.echelon.platform.access.store.AccountStore;
import io.echelon.platform.access.store.StoredAccount;
import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredUserAccounts implements UserAccounts {
  private static final Reasons REASONS = new Reasons(StoredUserAccounts.class);

  private final AccountStore store;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final PasswordHasher hasher;
  private final RememberedSignIns remembered;
  private final Clock clock;

  /** One change at a time, or two admins could take each other's role away at once. */
  private final Object oneAtATime = new Object();

  @Activate
  public StoredUserAccounts(
      @Reference AccountStore store,
      @Reference Transactions transactions,
      @Reference AuditTrail audit,
      @Reference PasswordHasher hasher,
      @Reference RememberedSignIns remembered,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.transactions = transactions;
    this.audit = audit;
    this.hasher = hasher;
    this.remembered = remembered;
    this.clock = clock;
  }

  @Override
  public UserAccount create(
      Caller caller, String name, char[] password, Set<Role> roles, Set<String> units) {
    try {
      caller.require(Role.PLATFORM_ADMIN);
      AccountRules.checkName(name);
      AccountRules.checkPassword(name, password);
      AccountRules.checkGrant(roles, units);
      StoredAccount account = AccountChanges.created(name, hasher.hash(password), roles, units);
      transactions.run(
          () -> {
            if (store.find(name).isPresent()) {
              throw REASONS.of(ErrorCode.ALREADY_EXISTS, "user.there", name);
            }
            store.insert(account);
            record(caller, "user.create", name, null, AccountChanges.described(account));
          });
      return account.account();
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  @Override
  public UserAccount grant(Caller caller, String name, Set<Role> roles, Set<String> units) {
    caller.require(Role.PLATFORM_ADMIN);
    AccountRules.checkGrant(roles, units);
    return change(caller, "user.grant", name, a -> AccountChanges.granted(a, roles, units));
  }

  @Override
  public UserAccount enable(Caller caller, String name, boolean enabled) {
    caller.require(Role.PLATFORM_ADMIN);
    String action = enabled ? "user.enable" : "user.disable";
    return change(caller, action, name, a -> AccountChanges.enabled(a, enabled));
  }

  @Override
  public UserAccount setAddress(
      Caller caller, String name, Optional<String> email, Optional<String> language) {
    caller.require(Role.PLATFORM_ADMIN);
    AccountRules.checkAddress(email, language);
    return change(caller, "user.address", name, a -> AccountChanges.address(a, email, language));
  }

  @Override
  public void setPassword(Caller caller, String name, char[] password) {
    try {
      if (!caller.name().equals(name)) {
        caller.require(Role.PLATFORM_ADMIN);
      }
      AccountRules.checkPassword(name, password);
      String hash = hasher.hash(password);
      change(caller, "user.password", name, a -> AccountChanges.password(a, hash));
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  @Override
  public UserAccount get(Caller caller, String name) {
    caller.require(Role.PLATFORM_ADMIN);
    return AccountChanges.seen(transactions.read(() -> find(name)), clock.instant());
  }

  @Override
  public Page<UserAccount> list(Caller caller, Optional<String> after, int limit) {
    caller.require(Role.PLATFORM_ADMIN);
    int size = Page.limit(limit);
    return transactions
        .read(() -> Page.of(store.after(after.orElse(""), size + 1), size, a -> a.account().name()))
        .map(a -> AccountChanges.seen(a, clock.instant()));
  }

  private UserAccount change(
      Caller caller, String action, String name, UnaryOperator<StoredAccount> how) {
    synchronized (oneAtATime) {
      StoredAccount changed =
          Retry.whileStale(() -> transactions.write(() -> changeOnce(caller, action, name, how)));
      remembered.forget(name);
      return AccountChanges.seen(changed, clock.instant());
    }
  }

  private StoredAccount changeOnce(
      Caller caller, String action, String name, UnaryOperator<StoredAccount> how) {
    StoredAccount before = find(name);
    StoredAccount after = how.apply(before);
    if (AccountChanges.isEnabledAdmin(before)
        && !AccountChanges.isEnabledAdmin(after)
        && store.countEnabledAdmins() <= 1) {
      throw REASONS.of(ErrorCode.ILLEGAL_STEP, "admin.last", name);
    }
    store.update(after);
    String from = AccountChanges.described(before);
    String to = AccountChanges.described(after);
    record(caller, action, name, from.equals(to) ? null : from, from.equals(to) ? null : to);
    return after;
  }

  private StoredAccount find(String name) {
    return store.find(name).orElseThrow(() -> EchelonException.notFound("user", name));
  }

  private void record(Caller caller, String action, String name, String from, String to) {
    audit.record(caller, AuditDraft.platform(action, "user/" + name).change(from, to));
  }
}
