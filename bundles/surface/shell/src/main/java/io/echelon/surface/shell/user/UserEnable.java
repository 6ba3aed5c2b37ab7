package io.echelon.surface.shell.user;

import io.echelon.platform.base.Caller;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lets a user sign in again. */
@Service
@Command(
    scope = "echelon",
    name = "user-enable",
    description = "Lets a user sign in, and ends a lock")
public final class UserEnable extends UserAction {
  @Override
  protected void run(Caller caller, Words words) {
    UserTable.USER.show(words, out(), accounts.enable(caller, user, true));
  }
}
