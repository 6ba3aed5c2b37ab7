package io.echelon.surface.shell.user;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import io.echelon.surface.shell.Words;
import java.io.IOException;
import java.util.Set;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Creates a user. */
@Service
@Command(
    scope = "echelon",
    name = "user-create",
    description = "Creates a user; asks for the password")
public final class UserCreate extends GrantingAction {
  @Option(name = "--generate", description = "Makes a password up and shows it once")
  boolean generate;

  @Override
  protected void run(Caller caller, Words words) throws IOException {
    Set<Role> granted = roles();
    PasswordOption.use(
        generate,
        session,
        words,
        out(),
        password -> {
          UserTable.USER.show(
              words, out(), accounts.create(caller, user, password, granted, units()));
        });
  }
}
