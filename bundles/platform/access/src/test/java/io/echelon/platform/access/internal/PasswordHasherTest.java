package io.echelon.platform.access.internal;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class PasswordHasherTest {
  private final char[] password = "correct horse 电池".toCharArray();

  @Test
  public void hashesAtTheRecommendedCostAndLeavesThePasswordAlone() {
    PasswordHasher hasher = new PasswordHasher();
    String hash = hasher.hash(password);
    assertTrue(hash, hash.matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[^$=]{22}\\$[^$=]{43}"));
    assertTrue(hasher.matches(password, hash));
    assertFalse(hasher.matches("correct horse".toCharArray(), hash));
    assertArrayEquals("correct horse 电池".toCharArray(), password);
  }

  @Test
  public void saltsEachHash() {
    PasswordHasher hasher = new PasswordHasher(new PhcHash.Cost(64, 1, 1));
    assertNotEquals(hasher.hash(password), hasher.hash(password));
  }

  @Test
  public void readsTheCostFromTheHashAndSaysWhenItIsOutdated() {
    String old = new PasswordHasher(new PhcHash.Cost(64, 1, 1)).hash(password);
    PasswordHasher hasher = new PasswordHasher(new PhcHash.Cost(128, 2, 1));
    assertTrue(hasher.matches(password, old));
    assertTrue(hasher.isOutdated(old));
    assertFalse(hasher.isOutdated(hasher.hash(password)));
  }

  /** Made by the reference implementation: argon2 somesalt -id -t 2 -m 16 -p 1 of "password". */
  @Test
  public void agreesWithTheReferenceImplementation() {
    String known =
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$"
            + "CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
    assertTrue(new PasswordHasher().matches("password".toCharArray(), known));
  }

  @Test
  public void nothingMatchesWhatIsNoHash() {
    assertFalse(new PasswordHasher(new PhcHash.Cost(64, 1, 1)).matches(password, "plain text"));
  }
}
