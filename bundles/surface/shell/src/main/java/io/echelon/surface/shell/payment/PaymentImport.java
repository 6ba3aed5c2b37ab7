package io.echelon.surface.shell.payment;

import io.echelon.platform.base.Caller;
import io.echelon.platform.dataimport.PaymentFiles;
import io.echelon.surface.shell.ServerFiles;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import java.io.IOException;
import java.io.InputStream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Records payments from a file. */
@Service
@Command(
    scope = "echelon",
    name = "payment-import",
    description = "Records payments from a CSV file on the server (customer,document,due,paid)")
public final class PaymentImport extends UnitAction {
  private static final Table<PaymentFiles.Counts> COUNTS =
      new Table<PaymentFiles.Counts>()
          .column("lines", PaymentFiles.Counts::lines)
          .column("recorded", PaymentFiles.Counts::recorded);

  @Argument(name = "file", description = "File on the server", required = true)
  String file;

  @Reference PaymentFiles payments;
  @Reference ServerFiles files;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) throws IOException {
    try (InputStream csv = files.open(file)) {
      COUNTS.show(words, out(), payments.record(caller, chosenUnit, csv));
    }
  }
}
