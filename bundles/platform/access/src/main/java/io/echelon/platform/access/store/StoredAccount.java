package io.echelon.platform.access.store;

import io.echelon.platform.access.UserAccount;

/**
 * An account with what only this bundle and the store see.
 *
 * @param failures wrong passwords since the last right one
 * @param version for optimistic locking; 0 before it is stored
 */
public record StoredAccount(UserAccount account, String passwordHash, int failures, long version) {}
