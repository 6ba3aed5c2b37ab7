package io.echelon.surface.shell.user;

import io.echelon.platform.base.Caller;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Replaces a user's roles and units. */
@Service
@Command(scope = "echelon", name = "user-grant", description = "Replaces a user's roles and units")
public final class UserGrant extends GrantingAction {
  @Override
  protected void run(Caller caller, Words words) {
    UserTable.USER.show(words, out(), accounts.grant(caller, user, roles(), units()));
  }
}
