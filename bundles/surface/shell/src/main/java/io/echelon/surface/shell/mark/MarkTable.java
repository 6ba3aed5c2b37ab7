package io.echelon.surface.shell.mark;

import io.echelon.platform.customer.Mark;
import io.echelon.surface.shell.Table;

/** What is shown of marks. */
final class MarkTable {
  static final Table<Mark> MARK =
      new Table<Mark>()
          .column("id", Mark::id)
          .column("mark", Mark::code)
          .column("from", Mark::from)
          .column("last", Mark::last)
          .column("by", Mark::by)
          .column("at", Mark::at)
          .column("reason", Mark::reason);

  private MarkTable() {}
}
