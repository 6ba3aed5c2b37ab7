package io.echelon.surface.shell.customer;

import io.echelon.platform.base.Caller;
import io.echelon.platform.customer.Customers;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Shows a customer. */
@Service
@Command(scope = "echelon", name = "customer-show", description = "Shows a customer")
public final class CustomerShow extends CustomerAction {
  @Reference Customers customers;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    CustomerTable.CUSTOMER.show(words, out(), customers.get(caller, chosenUnit, number));
  }
}
