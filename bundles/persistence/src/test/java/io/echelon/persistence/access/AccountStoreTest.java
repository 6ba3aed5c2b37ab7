package io.echelon.persistence.access;

import static org.junit.Assert.assertEquals;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.access.UserAccount;
import io.echelon.platform.access.store.StoredAccount;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public class AccountStoreTest extends StoreContract {

  private StoredAccount account(String name, boolean enabled, Role... roles) {
    return new StoredAccount(
        new UserAccount(name, Set.of(roles), Set.of(unit, "*"), enabled, Optional.empty()),
        "hash",
        0,
        0);
  }

  private StoredAccount stored(String name) {
    return read(() -> stores.accounts().find(name)).orElseThrow();
  }

  @Test
  public void whatIsInsertedIsFoundExactly() {
    StoredAccount locked =
        new StoredAccount(
            new UserAccount(
                unit,
                Set.of(Role.AGENT, Role.REVIEWER),
                Set.of(),
                true,
                Optional.of(T0),
                Optional.of("li.na@example.com"),
                Optional.of("zh")),
            "h",
            3,
            0);
    run(() -> stores.accounts().insert(locked));
    assertEquals(locked.account(), stored(unit).account());
    assertEquals("h", stored(unit).passwordHash());
    assertEquals(3, stored(unit).failures());
    assertEquals(Optional.empty(), read(() -> stores.accounts().find(unit.toUpperCase())));
  }

  @Test
  public void updateReplacesAndCountsTheVersionUp() {
    run(() -> stores.accounts().insert(account(unit, true, Role.AGENT)));
    StoredAccount first = stored(unit);
    StoredAccount changed =
        new StoredAccount(account(unit, false).account(), "new", 1, first.version());
    run(() -> stores.accounts().update(changed));
    assertEquals(changed.account(), stored(unit).account());
    assertEquals("new", stored(unit).passwordHash());
    assertEquals(first.version() + 1, stored(unit).version());
    assertRefused(ErrorCode.STALE, () -> stores.accounts().update(first));
  }

  @Test
  public void updateWithoutAChangeStillCountsTheVersionUp() {
    run(() -> stores.accounts().insert(account(unit, true)));
    StoredAccount first = stored(unit);
    run(() -> stores.accounts().update(first));
    assertEquals(first.version() + 1, stored(unit).version());
  }

  @Test
  public void aTakenNameIsRefused() {
    run(() -> stores.accounts().insert(account(unit, true)));
    assertRefused(ErrorCode.ALREADY_EXISTS, () -> stores.accounts().insert(account(unit, true)));
  }

  @Test
  public void namesAreWalkedByCodePoint() {
    List<String> names =
        List.of(unit + ".B", unit + ".a", unit + ".a-b", unit + ".aa", unit + ".ä");
    run(() -> names.forEach(name -> stores.accounts().insert(account(name, true))));
    assertEquals(names, read(() -> names(stores.accounts().after(unit + ".", 5))));
    assertEquals(names.subList(2, 4), read(() -> names(stores.accounts().after(unit + ".a", 2))));
  }

  private static List<String> names(List<StoredAccount> accounts) {
    return accounts.stream().map(a -> a.account().name()).toList();
  }

  @Test
  public void onlyEnabledAdminsCount() {
    long before = read(() -> stores.accounts().countEnabledAdmins());
    run(
        () -> {
          stores.accounts().insert(account(unit + 1, true, Role.PLATFORM_ADMIN, Role.AUDITOR));
          stores.accounts().insert(account(unit + 2, false, Role.PLATFORM_ADMIN));
          stores.accounts().insert(account(unit + 3, true, Role.UNIT_ADMIN));
        });
    assertEquals(before + 1, (long) read(() -> stores.accounts().countEnabledAdmins()));
  }

  @Test
  public void everyCallNeedsATransaction() {
    assertNeedsTransaction(() -> stores.accounts().find(unit));
    assertNeedsTransaction(() -> stores.accounts().after("", 1));
    assertNeedsTransaction(() -> stores.accounts().countEnabledAdmins());
    assertNeedsTransaction(() -> stores.accounts().insert(account(unit, true)));
    assertNeedsTransaction(() -> stores.accounts().update(account(unit, true)));
  }
}
