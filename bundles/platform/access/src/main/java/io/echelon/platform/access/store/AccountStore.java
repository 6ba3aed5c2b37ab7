package io.echelon.platform.access.store;

import java.util.List;
import java.util.Optional;

/** The account table. Joins the caller's transaction. */
public interface AccountStore {

  Optional<StoredAccount> find(String name);

  /** Accounts with a name above {@code afterName} (empty: from the first), ascending. */
  List<StoredAccount> after(String afterName, int limit);

  /** Enabled accounts that hold PLATFORM_ADMIN. */
  long countEnabledAdmins();

  /**
   * Inserts.
   *
   * @throws io.echelon.platform.base.EchelonException ALREADY_EXISTS at commit or before
   */
  void insert(StoredAccount account);

  /**
   * Replaces the row.
   *
   * @throws io.echelon.platform.base.EchelonException STALE if its version is no longer the
   *     account's
   */
  void update(StoredAccount account);
}
