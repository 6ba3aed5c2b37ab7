package io.echelon.platform.access.internal;

import io.echelon.platform.access.Authentication;
import io.echelon.platform.access.store.AccountStore;
import io.echelon.platform.access.store.StoredAccount;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Transactions;
import java.time.Clock;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@inheritDoc} */
@Component
public final class PasswordAuthentication implements Authentication {
  private static final Logger LOG = LoggerFactory.getLogger(PasswordAuthentication.class);

  private final AccountStore store;
  private final Transactions transactions;
  private final FailureCount failures;
  private final PasswordHasher hasher;
  private final RememberedSignIns remembered;
  private final Clock clock;

  @Activate
  public PasswordAuthentication(
      @Reference AccountStore store,
      @Reference Transactions transactions,
      @Reference FailureCount failures,
      @Reference PasswordHasher hasher,
      @Reference RememberedSignIns remembered,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.transactions = transactions;
    this.failures = failures;
    this.hasher = hasher;
    this.remembered = remembered;
    this.clock = clock;
  }

  @Override
  public Optional<Caller> authenticate(String name, char[] password) {
    Optional<Caller> known = remembered.find(name, password);
    if (known.isPresent()) {
      return known;
    }
    long ticket = remembered.ticket();
    Optional<StoredAccount> account = usable(name);
    if (account.isEmpty()) {
      hasher.spend(password);
      return Optional.empty();
    }
    String hash = account.get().passwordHash();
    if (!hasher.matches(password, hash)) {
      failures.count(name);
      return Optional.empty();
    }
    Optional<Caller> caller = accept(name, password, hash);
    caller.ifPresent(c -> remembered.remember(ticket, c, password));
    return caller;
  }

  @Override
  public Optional<Caller> caller(String name) {
    return usable(name).map(AccountChanges::caller);
  }

  private Optional<StoredAccount> usable(String name) {
    if (!AccountRules.isName(name)) {
      return Optional.empty();
    }
    return transactions
        .read(() -> store.find(name))
        .filter(a -> AccountChanges.maySignIn(a, clock.instant()));
  }

  /** Reads the account anew: it may have been locked or changed while the hash was computed. */
  private Optional<Caller> accept(String name, char[] password, String hash) {
    Optional<String> newHash =
        hasher.isOutdated(hash) ? Optional.of(hasher.hash(password)) : Optional.empty();
    try {
      return Retry.whileStale(() -> transactions.write(() -> acceptOnce(name, hash, newHash)));
    } catch (EchelonException e) {
      LOG.warn("{} is not signed in, the account changes too often: {}", name, e.code());
      return Optional.empty();
    }
  }

  private Optional<Caller> acceptOnce(String name, String hash, Optional<String> newHash) {
    Optional<StoredAccount> account =
        store
            .find(name)
            .filter(a -> AccountChanges.maySignIn(a, clock.instant()))
            .filter(a -> a.passwordHash().equals(hash));
    account
        .filter(
            a -> newHash.isPresent() || a.failures() > 0 || a.account().lockedUntil().isPresent())
        .ifPresent(a -> store.update(AccountChanges.password(a, newHash.orElse(hash))));
    return account.map(AccountChanges::caller);
  }
}
