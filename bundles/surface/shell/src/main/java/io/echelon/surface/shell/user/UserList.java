package io.echelon.surface.shell.user;

import io.echelon.platform.access.UserAccount;
import io.echelon.platform.access.UserAccounts;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.surface.shell.PagedAction;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists users. */
@Service
@Command(scope = "echelon", name = "user-list", description = "Lists the users")
public final class UserList extends PagedAction<UserAccount> {
  @Reference UserAccounts accounts;

  public UserList() {
    super(UserTable.USER);
  }

  @Override
  protected Page<UserAccount> page(Caller caller, Optional<String> key, int size) {
    return accounts.list(caller, key, size);
  }
}
