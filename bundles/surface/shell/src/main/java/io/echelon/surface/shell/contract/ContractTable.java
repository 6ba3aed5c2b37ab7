package io.echelon.surface.shell.contract;

import io.echelon.platform.entitlement.ContractException;
import io.echelon.platform.tiering.Standing;
import io.echelon.surface.shell.Table;

/** What is shown of exceptions by contract. */
final class ContractTable {
  static final Table<ContractException> EXCEPTION =
      new Table<ContractException>()
          .column("id", ContractException::id)
          .column("number", ContractException::number)
          .column("item", x -> x.terms().item())
          .column("claim", x -> x.terms().text())
          .column("clause", x -> x.terms().entry().clause())
          .column("from", x -> x.terms().from())
          .column("until", x -> x.terms().until())
          .column("state", ContractException::state)
          .column("by", ContractException::by)
          .column("decidedby", x -> x.decision().map(Standing.Decision::by))
          .column("worse", ContractException::worseThanTier)
          .column("reason", x -> x.terms().reason());

  private ContractTable() {}
}
