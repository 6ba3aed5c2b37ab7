package io.echelon.platform.access.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Role;
import java.util.Optional;
import java.util.Set;
import org.junit.function.ThrowingRunnable;

/** The components of this bundle, put together over a fake database, with cheap hashes. */
final class Access {
  static final String PASSWORD = "correct horse battery";
  static final Caller ROOT = new Caller("root", Set.of(Role.PLATFORM_ADMIN), Set.of("*"));

  final FakeDatabase database = new FakeDatabase();
  final SettableClock clock = new SettableClock();
  final PasswordHasher hasher = new PasswordHasher(new PhcHash.Cost(64, 1, 1));
  final RememberedSignIns remembered = new RememberedSignIns(clock);
  final StoredUserAccounts accounts =
      new StoredUserAccounts(database, database, database, hasher, remembered, clock);
  final PasswordAuthentication authentication = authentication(hasher);

  PasswordAuthentication authentication(PasswordHasher with) {
    return new PasswordAuthentication(
        database,
        database,
        new FailureCount(database, database, database, remembered, clock),
        with,
        remembered,
        clock);
  }

  void create(String name, Role... roles) {
    accounts.create(ROOT, name, PASSWORD.toCharArray(), Set.of(roles), Set.of("telecom"));
  }

  Optional<Caller> signIn(String name, String password) {
    return authentication.authenticate(name, password.toCharArray());
  }

  void fail(String name, int times) {
    for (int i = 0; i < times; i++) {
      assertEquals(Optional.empty(), signIn(name, "wrong password " + i));
    }
  }

  static EchelonException refused(ErrorCode code, ThrowingRunnable call) {
    EchelonException refusal = assertThrows(EchelonException.class, call);
    assertEquals(code, refusal.code());
    return refusal;
  }
}
