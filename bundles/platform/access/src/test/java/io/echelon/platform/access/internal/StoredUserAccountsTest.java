package io.echelon.platform.access.internal;

import static io.echelon.platform.access.internal.Access.PASSWORD;
import static io.echelon.platform.access.internal.Access.ROOT;
import static io.echelon.platform.access.internal.Access.refused;
import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.access.UserAccount;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public class StoredUserAccountsTest {
  private final Access access = new Access();
  private final StoredUserAccounts accounts = access.accounts;

  @Test
  public void createsAndWipesAndAuditsWithoutSecrets() {
    char[] password = PASSWORD.toCharArray();
    UserAccount made =
        accounts.create(ROOT, "li.na", password, Set.of(Role.AGENT), Set.of("telecom"));
    assertTrue(made.enabled());
    assertArrayEquals(new char[PASSWORD.length()], password);
    assertEquals(made, accounts.get(ROOT, "li.na"));
    assertEquals(List.of("user.create"), access.database.actions());
    assertEquals("user/li.na", access.database.rows.get(0).subject());
    assertEquals(
        Optional.of("roles=[AGENT] units=[telecom] enabled=true"),
        access.database.rows.get(0).after());
  }

  @Test
  public void theAddressIsKeptThroughOtherChangesAndNotAudited() {
    access.create("li.na", Role.AGENT);
    accounts.setAddress(ROOT, "li.na", Optional.of("li.na@example.com"), Optional.of("zh"));
    accounts.grant(ROOT, "li.na", Set.of(Role.REVIEWER), Set.of());
    accounts.enable(ROOT, "li.na", true);
    UserAccount account = accounts.get(ROOT, "li.na");
    assertEquals(Optional.of("li.na@example.com"), account.email());
    assertEquals(Optional.of("zh"), account.language());
    assertTrue(access.database.actions().contains("user.address"));
    assertFalse(access.database.rows.toString().contains("example.com"));
    accounts.setAddress(ROOT, "li.na", Optional.empty(), Optional.empty());
    assertEquals(Optional.empty(), accounts.get(ROOT, "li.na").email());
  }

  @Test
  public void whatIsNoAddressOrLanguageIsRefused() {
    access.create("li.na", Role.AGENT);
    for (String email :
        List.of("", "li.na", "a b@c.d", "a@b", "a@b.c\r\nBcc: d@e.f", "李@b.c", "<a@b.c>")) {
      refused(
          ErrorCode.INVALID_INPUT,
          () -> accounts.setAddress(ROOT, "li.na", Optional.of(email), Optional.empty()));
    }
    refused(
        ErrorCode.INVALID_INPUT,
        () -> accounts.setAddress(ROOT, "li.na", Optional.empty(), Optional.of("fr")));
  }

  @Test
  public void onlyPlatformAdminsManageUsers() {
    Caller agent = new Caller("agent", Set.of(Role.AGENT, Role.AUDITOR), Set.of("*"));
    char[] password = PASSWORD.toCharArray();
    refused(
        ErrorCode.FORBIDDEN,
        () -> accounts.create(agent, "eve", password, Set.of(Role.AGENT), Set.of()));
    assertArrayEquals("wiped", new char[PASSWORD.length()], password);
    refused(
        ErrorCode.FORBIDDEN,
        () -> accounts.grant(agent, "agent", Set.of(Role.PLATFORM_ADMIN), Set.of("*")));
    refused(ErrorCode.FORBIDDEN, () -> accounts.enable(agent, "agent", true));
    refused(ErrorCode.FORBIDDEN, () -> accounts.setPassword(agent, "root", PASSWORD.toCharArray()));
    refused(
        ErrorCode.FORBIDDEN,
        () -> accounts.setAddress(agent, "agent", Optional.empty(), Optional.empty()));
    refused(ErrorCode.FORBIDDEN, () -> accounts.get(agent, "agent"));
    refused(ErrorCode.FORBIDDEN, () -> accounts.list(agent, Optional.empty(), 10));
  }

  @Test
  public void refusesWhatIsNoName() {
    for (String name : List.of("", "a", "li na", "李娜", "a:b", "x".repeat(65), "system")) {
      refused(ErrorCode.INVALID_INPUT, () -> access.create(name, Role.AGENT));
    }
    access.create("x".repeat(64), Role.AGENT);
  }

  @Test
  public void refusesPoorPasswordsWithoutRepeatingThem() {
    for (String password : List.of("", "elevenchars", "x".repeat(257), "Long-Enough-Name")) {
      char[] given = password.toCharArray();
      String detail =
          refused(
                  ErrorCode.INVALID_INPUT,
                  () ->
                      accounts.create(
                          ROOT, "long-enough-name", given, Set.of(Role.AGENT), Set.of()))
              .getMessage();
      assertFalse(detail, detail.contains("elevenchars"));
      assertArrayEquals(new char[password.length()], given);
    }
  }

  @Test
  public void refusesGrantsOfNothingAndForBadUnits() {
    access.create("li.na", Role.AGENT);
    refused(
        ErrorCode.INVALID_INPUT, () -> accounts.grant(ROOT, "li.na", Set.of(), Set.of("telecom")));
    refused(
        ErrorCode.INVALID_INPUT,
        () -> accounts.grant(ROOT, "li.na", Set.of(Role.AGENT), Set.of("Not A Unit")));
  }

  @Test
  public void refusesTheSameNameTwiceAndUnknownOnes() {
    access.create("li.na", Role.AGENT);
    refused(ErrorCode.ALREADY_EXISTS, () -> access.create("li.na", Role.AGENT));
    refused(ErrorCode.NOT_FOUND, () -> accounts.get(ROOT, "wang"));
    refused(ErrorCode.NOT_FOUND, () -> accounts.enable(ROOT, "wang", false));
    refused(ErrorCode.NOT_FOUND, () -> accounts.setPassword(ROOT, "wang", PASSWORD.toCharArray()));
  }

  @Test
  public void keepsTheLastEnabledPlatformAdmin() {
    access.create("root", Role.PLATFORM_ADMIN);
    access.create("second", Role.PLATFORM_ADMIN);
    accounts.enable(ROOT, "second", false);
    refused(
        ErrorCode.ILLEGAL_STEP,
        () -> accounts.grant(ROOT, "root", Set.of(Role.AGENT), Set.of("*")));
    refused(ErrorCode.ILLEGAL_STEP, () -> accounts.enable(ROOT, "root", false));
    accounts.enable(ROOT, "second", true);
    assertFalse(accounts.enable(ROOT, "root", false).enabled());
  }

  @Test
  public void auditsBothValuesOfAChange() {
    access.create("li.na", Role.AGENT);
    accounts.grant(ROOT, "li.na", Set.of(Role.REVIEWER), Set.of("bank"));
    accounts.enable(ROOT, "li.na", false);
    accounts.enable(ROOT, "li.na", true);
    accounts.setPassword(ROOT, "li.na", "another password".toCharArray());
    assertEquals(
        List.of("user.create", "user.grant", "user.disable", "user.enable", "user.password"),
        access.database.actions());
    assertEquals(
        Optional.of("roles=[AGENT] units=[telecom] enabled=true"),
        access.database.rows.get(1).before());
    assertEquals(
        Optional.of("roles=[REVIEWER] units=[bank] enabled=true"),
        access.database.rows.get(1).after());
    assertEquals(Optional.empty(), access.database.rows.get(4).after());
  }

  @Test
  public void aUserSetsItsOwnPassword() {
    access.create("li.na", Role.AGENT);
    Caller self = access.signIn("li.na", PASSWORD).orElseThrow();
    accounts.setPassword(self, "li.na", "another password".toCharArray());
    assertEquals(Optional.empty(), access.signIn("li.na", PASSWORD));
    assertEquals(Optional.of(self), access.signIn("li.na", "another password"));
  }

  @Test
  public void triesAgainWhenSomebodyWasFasterButNotForEver() {
    access.create("li.na", Role.AGENT);
    access.database.staleUpdates = 4;
    assertFalse(accounts.enable(ROOT, "li.na", false).enabled());
    access.database.staleUpdates = 5;
    refused(ErrorCode.STALE, () -> accounts.enable(ROOT, "li.na", true));
    assertEquals(List.of("user.create", "user.disable"), access.database.actions());
  }

  @Test
  public void listsByNameInPages() {
    for (String name : List.of("cc", "aa", "bb")) {
      access.create(name, Role.AGENT);
    }
    Page<UserAccount> first = accounts.list(ROOT, Optional.empty(), 2);
    assertEquals(List.of("aa", "bb"), first.items().stream().map(UserAccount::name).toList());
    assertEquals("cc", accounts.list(ROOT, first.next(), 2).items().get(0).name());
    refused(ErrorCode.INVALID_INPUT, () -> accounts.list(ROOT, Optional.empty(), 0));
  }
}
