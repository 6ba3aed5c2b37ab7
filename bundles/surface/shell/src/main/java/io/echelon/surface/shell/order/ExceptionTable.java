package io.echelon.surface.shell.order;

import io.echelon.platform.entitlement.CommercialException;
import io.echelon.platform.tiering.Standing;
import io.echelon.surface.shell.Table;

/** What is shown of exceptions from commercial decisions. */
final class ExceptionTable {
  static final Table<CommercialException> EXCEPTION =
      new Table<CommercialException>()
          .column("id", CommercialException::id)
          .column("number", x -> x.decided().number())
          .column("kind", CommercialException::kind)
          .column("claim", x -> x.decided().part(x.kind()).text())
          .column("reason", CommercialException::reason)
          .column("by", CommercialException::by)
          .column("at", CommercialException::at)
          .column("approved", x -> x.decision().map(Standing.Decision::approved))
          .column("decidedby", x -> x.decision().map(Standing.Decision::by));

  private ExceptionTable() {}
}
