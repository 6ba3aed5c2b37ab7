package io.echelon.surface.shell.user;

import io.echelon.platform.access.UserAccounts;
import io.echelon.surface.shell.EchelonAction;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;

/** A command about one user. */
abstract class UserAction extends EchelonAction {
  @Argument(name = "user", description = "Name of the user", required = true)
  @Completion(UserCompleter.class)
  String user;

  @Reference UserAccounts accounts;
}
