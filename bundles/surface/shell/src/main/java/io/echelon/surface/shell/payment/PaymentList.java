package io.echelon.surface.shell.payment;

import io.echelon.platform.base.Caller;
import io.echelon.platform.measurement.CustomerPayment;
import io.echelon.platform.measurement.Payments;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.Words;
import io.echelon.surface.shell.customer.CustomerAction;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists a customer's payments. */
@Service
@Command(
    scope = "echelon",
    name = "payment-list",
    description = "Lists a customer's payments by due day")
public final class PaymentList extends CustomerAction {
  private static final Table<CustomerPayment> PAYMENT =
      new Table<CustomerPayment>()
          .column("document", CustomerPayment::document)
          .column("due", CustomerPayment::dueOn)
          .column("paid", CustomerPayment::paidOn);

  @Reference Payments payments;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    PAYMENT.print(words, out(), payments.of(caller, chosenUnit, number));
  }
}
