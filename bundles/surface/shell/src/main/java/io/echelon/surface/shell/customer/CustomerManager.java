package io.echelon.surface.shell.customer;

import io.echelon.platform.base.Caller;
import io.echelon.platform.customer.CustomerManagers;
import io.echelon.surface.shell.Words;
import io.echelon.surface.shell.user.UserCompleter;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Says who looks after a customer. */
@Service
@Command(
    scope = "echelon",
    name = "customer-manager",
    description = "Shows or sets the dedicated account manager of a customer")
public final class CustomerManager extends CustomerAction {
  @Option(name = "--nobody", description = "From now on nobody looks after the customer")
  boolean nobody;

  @Argument(index = 1, name = "user", description = "Name of the manager's account")
  @Completion(UserCompleter.class)
  String user;

  @Reference CustomerManagers managers;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    if (nobody || user != null) {
      managers.set(caller, chosenUnit, number, nobody ? Optional.empty() : Optional.of(user));
    }
    out().println(words.of(managers.of(caller, chosenUnit, number)));
  }
}
