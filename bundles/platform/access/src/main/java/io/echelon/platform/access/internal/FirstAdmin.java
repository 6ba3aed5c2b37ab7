package io.echelon.platform.access.internal;

import io.echelon.platform.access.store.AccountStore;
import io.echelon.platform.access.store.StoredAccount;
import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Creates the user {@code admin} when there is no user at all, and tells its random password in a
 * file. No file, no user.
 */
@Component(
    service = FirstAdmin.class,
    immediate = true,
    configurationPid = "io.echelon.platform.access")
@Designate(ocd = AccessConfiguration.class)
public final class FirstAdmin {
  private static final Logger LOG = LoggerFactory.getLogger(FirstAdmin.class);
  private static final String NAME = "admin";
  private static final int PASSWORD_LENGTH = 24;
  private static final String SIGNS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private final AccountStore store;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final PasswordHasher hasher;
  private final InitialPasswordFile file;

  @Activate
  public FirstAdmin(
      @Reference AccountStore store,
      @Reference Transactions transactions,
      @Reference AuditTrail audit,
      @Reference PasswordHasher hasher,
      AccessConfiguration configuration) {
    this.store = store;
    this.transactions = transactions;
    this.audit = audit;
    this.hasher = hasher;
    this.file = InitialPasswordFile.of(configuration);
    createIfNobody();
  }

  private void createIfNobody() {
    if (!transactions.read(this::isNobody)) {
      return;
    }
    char[] password = randomPassword();
    try {
      String hash = hasher.hash(password);
      if (transactions.write(() -> create(hash, password))) {
        LOG.info("The first user is {}; its password stands in {}", NAME, file.path());
      }
    } catch (RuntimeException e) {
      LOG.error("The first user could not be created with {}: {}", file.path(), e.toString());
      withdrawFile();
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  private boolean create(String hash, char[] password) {
    if (!isNobody()) {
      return false;
    }
    StoredAccount admin =
        AccountChanges.created(NAME, hash, Set.of(Role.PLATFORM_ADMIN), Set.of(Caller.ALL_UNITS));
    store.insert(admin);
    audit.record(
        Caller.system(),
        AuditDraft.platform("user.create", "user/" + NAME)
            .change(null, AccountChanges.described(admin))
            .because("first start"));
    try {
      file.write(password);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return true;
  }

  private boolean isNobody() {
    return store.after("", 1).isEmpty();
  }

  private void withdrawFile() {
    try {
      file.delete();
    } catch (IOException e) {
      LOG.warn("{} can't be deleted; it holds a password of nobody: {}", file.path(), e.toString());
    }
  }

  private static char[] randomPassword() {
    SecureRandom random = new SecureRandom();
    char[] password = new char[PASSWORD_LENGTH];
    for (int i = 0; i < password.length; i++) {
      password[i] = SIGNS.charAt(random.nextInt(SIGNS.length()));
    }
    return password;
  }
}
