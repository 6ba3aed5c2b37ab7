package io.echelon.surface.shell.customer;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.Customers;
import io.echelon.surface.shell.UnitPagedAction;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists customers. */
@Service
@Command(
    scope = "echelon",
    name = "customer-list",
    description = "Lists the customers of a unit by number")
public final class CustomerList extends UnitPagedAction<Customer> {
  @Option(name = "--name", description = "Only those whose names begin so, by name")
  String name;

  @Reference Customers customers;

  public CustomerList() {
    super(CustomerTable.CUSTOMER);
  }

  @Override
  protected Page<Customer> page(Caller caller, String chosenUnit, Optional<String> key, int size) {
    return name == null
        ? customers.list(caller, chosenUnit, key, size)
        : customers.named(caller, chosenUnit, name, key, size);
  }
}
