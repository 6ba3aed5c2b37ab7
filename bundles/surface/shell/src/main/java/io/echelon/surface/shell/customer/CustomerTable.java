package io.echelon.surface.shell.customer;

import io.echelon.platform.customer.Customer;
import io.echelon.surface.shell.Table;

/** What is shown of customers. */
public final class CustomerTable {
  public static final Table<Customer> CUSTOMER =
      new Table<Customer>()
          .column("number", Customer::number)
          .column("name", Customer::name)
          .column("registration", Customer::registrationCode)
          .column("phones", Customer::phones)
          .column("emails", Customer::emails);

  private CustomerTable() {}
}
