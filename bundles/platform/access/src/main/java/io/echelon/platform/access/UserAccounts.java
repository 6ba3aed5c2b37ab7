package io.echelon.platform.access;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Role;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps the users. All methods but {@link #setPassword} for oneself need {@link
 * Role#PLATFORM_ADMIN}; every change is audited and ends the user's remembered sign-in. Safe for
 * use by several threads.
 */
@ProviderType
public interface UserAccounts {

  /**
   * Creates an enabled user.
   *
   * @param password at least 12 characters; the array is wiped
   * @throws io.echelon.platform.base.EchelonException ALREADY_EXISTS, or INVALID_INPUT naming the
   *     fault
   */
  UserAccount create(
      Caller caller, String name, char[] password, Set<Role> roles, Set<String> units);

  /** Replaces roles and units. The last enabled platform admin keeps that role. */
  UserAccount grant(Caller caller, String name, Set<Role> roles, Set<String> units);

  /** Lets a user sign in or not; enabling also ends a lock. Nobody disables the last admin. */
  UserAccount enable(Caller caller, String name, boolean enabled);

  /**
   * Sets where messages to a user go.
   *
   * @param email an address such as {@code li.na@example.com}; empty: messages can't be delivered
   * @param language {@code en} or {@code zh}; empty: messages are written in both
   * @throws io.echelon.platform.base.EchelonException INVALID_INPUT naming the fault
   */
  UserAccount setAddress(
      Caller caller, String name, Optional<String> email, Optional<String> language);

  /** Sets a password; allowed to platform admins and to the user itself. The array is wiped. */
  void setPassword(Caller caller, String name, char[] password);

  /** One user. */
  UserAccount get(Caller caller, String name);

  /** Users by name. */
  Page<UserAccount> list(Caller caller, Optional<String> after, int limit);
}
