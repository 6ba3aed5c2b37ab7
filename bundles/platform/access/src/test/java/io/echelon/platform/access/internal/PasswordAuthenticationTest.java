package io.echelon.platform.access.internal;

import static io.echelon.platform.access.internal.Access.PASSWORD;
import static io.echelon.platform.access.internal.Access.ROOT;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.access.store.StoredAccount;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;

public class PasswordAuthenticationTest {
  private static final Optional<Caller> LI_NA =
      Optional.of(new Caller("li.na", Set.of(Role.AGENT), Set.of("telecom")));

  private final Access access = new Access();

  @Before
  public void createUser() {
    access.create("li.na", Role.AGENT);
  }

  @Test
  public void signsInWithTheRightPasswordOnly() {
    assertEquals(LI_NA, access.signIn("li.na", PASSWORD));
    assertEquals(Optional.empty(), access.signIn("li.na", PASSWORD + "!"));
    assertEquals(Optional.empty(), access.signIn("LI.NA", PASSWORD));
    assertEquals(Optional.empty(), access.signIn("nobody", PASSWORD));
    assertEquals(Optional.empty(), access.signIn("no\0name", PASSWORD));
  }

  @Test
  public void aDisabledUserIsOut() {
    assertEquals(LI_NA, access.authentication.caller("li.na"));
    access.signIn("li.na", PASSWORD);
    access.accounts.enable(ROOT, "li.na", false);
    assertEquals(Optional.empty(), access.signIn("li.na", PASSWORD));
    assertEquals(Optional.empty(), access.authentication.caller("li.na"));
    assertEquals(Optional.empty(), access.authentication.caller("nobody"));
  }

  @Test
  public void fiveFailuresLockForFifteenMinutes() {
    access.signIn("li.na", PASSWORD);
    access.fail("li.na", 5);
    assertEquals(Optional.empty(), access.signIn("li.na", PASSWORD));
    assertEquals(Optional.empty(), access.authentication.caller("li.na"));
    assertEquals("user.locked", access.database.actions().get(1));
    access.clock.advance(Duration.ofMinutes(15).minusSeconds(1));
    assertEquals(Optional.empty(), access.signIn("li.na", PASSWORD));
    assertTrue(access.accounts.get(ROOT, "li.na").lockedUntil().isPresent());
    access.clock.advance(Duration.ofSeconds(1));
    assertEquals(LI_NA, access.signIn("li.na", PASSWORD));
    assertEquals(0, account().failures());
    assertEquals(Optional.empty(), account().account().lockedUntil());
  }

  @Test
  public void aSuccessAndAnOldLockStartTheCountAnew() {
    access.fail("li.na", 4);
    assertEquals(LI_NA, access.signIn("li.na", PASSWORD));
    access.fail("li.na", 4);
    assertEquals(4, account().failures());
    access.fail("li.na", 1);
    access.clock.advance(Duration.ofMinutes(16));
    access.fail("li.na", 4);
    assertEquals(LI_NA, access.signIn("li.na", PASSWORD));
  }

  @Test
  public void enablingEndsALock() {
    access.fail("li.na", 5);
    access.accounts.enable(ROOT, "li.na", true);
    assertEquals(LI_NA, access.signIn("li.na", PASSWORD));
  }

  @Test
  public void failuresAreCountedWhenOthersChangeTheRow() {
    access.database.staleUpdates = 4;
    access.fail("li.na", 1);
    assertEquals(1, account().failures());
    access.database.staleUpdates = 5;
    access.fail("li.na", 1);
    assertEquals(1, account().failures());
  }

  @Test
  public void guessesMadeAtOnceAreAllCounted() {
    IntStream.range(0, 8)
        .parallel()
        .forEach(i -> assertEquals(Optional.empty(), access.signIn("li.na", "guess number " + i)));
    assertEquals(5, account().failures());
    assertEquals(List.of("user.create", "user.locked"), access.database.actions());
  }

  @Test
  public void anOutdatedHashIsReplacedAtSignIn() {
    PasswordHasher stronger = new PasswordHasher(new PhcHash.Cost(128, 1, 1));
    assertTrue(
        access.authentication(stronger).authenticate("li.na", PASSWORD.toCharArray()).isPresent());
    assertFalse(stronger.isOutdated(account().passwordHash()));
    access.clock.advance(Duration.ofMinutes(6));
    assertEquals(LI_NA, access.signIn("li.na", PASSWORD));
  }

  @Test
  public void aGrantCountsAtOnce() {
    access.signIn("li.na", PASSWORD);
    access.accounts.grant(ROOT, "li.na", Set.of(Role.REVIEWER), Set.of("bank"));
    assertEquals(
        Optional.of(new Caller("li.na", Set.of(Role.REVIEWER), Set.of("bank"))),
        access.signIn("li.na", PASSWORD));
  }

  private StoredAccount account() {
    return access.database.read(() -> access.database.find("li.na")).orElseThrow();
  }
}
