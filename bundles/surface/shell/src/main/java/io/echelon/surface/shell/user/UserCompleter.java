package io.echelon.surface.shell.user;

import io.echelon.platform.access.UserAccount;
import io.echelon.platform.access.UserAccounts;
import io.echelon.platform.base.Caller;
import io.echelon.surface.shell.EchelonCompleter;
import java.util.Collection;
import java.util.Optional;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Completes names of users, for those who may see them. */
@Service
public final class UserCompleter extends EchelonCompleter {
  private static final int MANY = 100;

  @Reference UserAccounts accounts;

  @Override
  protected Collection<String> names(Caller caller, String[] typed) {
    return accounts.list(caller, Optional.empty(), MANY).items().stream()
        .map(UserAccount::name)
        .toList();
  }
}
