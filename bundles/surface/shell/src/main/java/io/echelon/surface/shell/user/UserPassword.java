package io.echelon.surface.shell.user;

import io.echelon.platform.access.UserAccounts;
import io.echelon.platform.base.Caller;
import io.echelon.surface.shell.EchelonAction;
import io.echelon.surface.shell.Words;
import java.io.IOException;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Sets a password. */
@Service
@Command(
    scope = "echelon",
    name = "user-password",
    description = "Sets a password: your own, or as an admin another user's")
public final class UserPassword extends EchelonAction {
  @Option(name = "--generate", description = "Makes a password up and shows it once")
  boolean generate;

  @Argument(name = "user", description = "Name of the user; yourself if absent")
  @Completion(UserCompleter.class)
  String user;

  @Reference UserAccounts accounts;

  @Override
  protected void run(Caller caller, Words words) throws IOException {
    String name = user == null ? caller.name() : user;
    PasswordOption.use(
        generate, session, words, out(), password -> accounts.setPassword(caller, name, password));
    out().println(words.get("password.set", name));
  }
}
