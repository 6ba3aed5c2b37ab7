package io.echelon.surface.shell.bulk;

import io.echelon.platform.bulk.BulkLine;
import io.echelon.platform.bulk.BulkRequest;
import io.echelon.surface.shell.Table;

/** What is shown of bulk requests. */
final class BulkTable {
  static final Table<BulkRequest> BULK =
      new Table<BulkRequest>()
          .column("request", BulkRequest::number)
          .column("item", BulkRequest::item)
          .column("lines", BulkRequest::total)
          .column("by", BulkRequest::by)
          .column("at", BulkRequest::at)
          .column("finished", BulkRequest::finishedAt);

  static final Table<BulkLine> LINE =
      new Table<BulkLine>()
          .column("line", BulkLine::line)
          .column("reference", BulkLine::reference)
          .column("subject", BulkLine::subject)
          .column("state", BulkLine::state)
          .column("request", BulkLine::number)
          .column("reason", BulkLine::reason);

  private BulkTable() {}
}
