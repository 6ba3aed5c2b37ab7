package io.echelon.surface.shell.bulk;

import io.echelon.platform.base.Caller;
import io.echelon.platform.bulk.BulkOrder;
import io.echelon.platform.bulk.BulkRequests;
import io.echelon.surface.shell.ServerFiles;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Makes many requests of one kind from a file. */
@Service
@Command(
    scope = "echelon",
    name = "bulk-start",
    description =
        "Makes many requests of one kind from a CSV file on the server"
            + " (subject,reference,description)")
public final class BulkStart extends UnitAction {
  @Option(name = "--key", description = "The same file with the same key is taken in once")
  String key;

  @Argument(name = "customer", description = "Number of the customer", required = true)
  String customer;

  @Argument(index = 1, name = "item", description = "Service item of each", required = true)
  String item;

  @Argument(index = 2, name = "subject", description = "Of the parent, in quotes", required = true)
  String subject;

  @Argument(index = 3, name = "file", description = "File on the server", required = true)
  String file;

  @Reference BulkRequests bulks;
  @Reference ServerFiles files;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) throws IOException {
    try (InputStream csv = files.open(file)) {
      BulkOrder order = new BulkOrder(customer, item, subject, Optional.ofNullable(key));
      BulkTable.BULK.show(words, out(), bulks.start(caller, chosenUnit, order, csv));
    }
  }
}
