package io.echelon.persistence.access;

import io.echelon.persistence.internal.Database;
import io.echelon.platform.access.store.AccountStore;
import io.echelon.platform.access.store.StoredAccount;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The account table. */
@Component
public final class JpaAccountStore implements AccountStore {
  private final Database database;

  @Activate
  public JpaAccountStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public Optional<StoredAccount> find(String name) {
    return Optional.ofNullable(database.find(AccountEntity.class, name))
        .map(AccountEntity::toRecord);
  }

  @Override
  public List<StoredAccount> after(String afterName, int limit) {
    return database
        .query(
            "select a from AccountEntity a where a.name > :after order by a.name",
            AccountEntity.class)
        .setParameter("after", afterName)
        .setMaxResults(limit)
        .getResultStream()
        .map(AccountEntity::toRecord)
        .toList();
  }

  @Override
  public long countEnabledAdmins() {
    return database
        .query(
            "select count(a) from AccountEntity a where a.platformAdmin = :yes and a.enabled = :yes",
            Long.class)
        .setParameter("yes", true)
        .getSingleResult();
  }

  @Override
  public void insert(StoredAccount account) {
    AccountEntity entity = new AccountEntity(account.account().name());
    entity.set(account);
    database.insert(entity);
  }

  @Override
  public void update(StoredAccount account) {
    AccountEntity entity =
        database.current(
            AccountEntity.class,
            account.account().name(),
            AccountEntity::version,
            account.version());
    entity.set(account);
    database.flush(entity);
  }
}
