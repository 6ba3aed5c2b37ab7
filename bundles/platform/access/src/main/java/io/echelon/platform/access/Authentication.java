package io.echelon.platform.access;

import io.echelon.platform.base.Caller;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Turns name and password into a caller. Called by the JAAS login module at each sign-in to the
 * shell and at each HTTP request; a success is remembered for a few minutes under a keyed digest,
 * so that the slow password hash is not paid at each request. Safe for use by several threads.
 */
@ProviderType
public interface Authentication {

  /**
   * Checks a password.
   *
   * <p>Five failures in a row lock the account for fifteen minutes. Unknown, disabled, locked and
   * wrong all look alike from outside, in answer and in time.
   *
   * @param password not changed
   * @return the caller, or empty
   */
  Optional<Caller> authenticate(String name, char[] password);

  /** The caller of an enabled user who has signed in by other means, for example the shell. */
  Optional<Caller> caller(String name);
}
