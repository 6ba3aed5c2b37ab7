package io.echelon.platform.entitlement;

import io.echelon.spi.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a contract grants one customer beside its tier. Its JSON form is checked by {@code
 * contract.schema.json}; the benefit has the form that it has in a catalog.
 *
 * @param item code of the service item
 * @param benefit what it is
 * @param contract reference of the contract
 * @param clause where the contract says so
 * @param internal true: a standard for staff, never told to the customer
 * @param text as people read it
 * @param from first day on which it counts, inclusive; may lie back
 * @param until last day on which it counts, inclusive
 * @param reason why the customer is given it, never blank
 */
public record ContractTerms(
    String item,
    Benefit benefit,
    String contract,
    String clause,
    boolean internal,
    LocalizedText text,
    LocalDate from,
    LocalDate until,
    String reason) {
  public ContractTerms {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(benefit, "benefit");
    Objects.requireNonNull(text, "text");
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("until lies before from");
    }
    if (reason.isBlank()) {
      throw new IllegalArgumentException("reason must be given");
    }
  }

  /** What the customer may claim, in the form of the catalog. */
  public CatalogDocument.Entry entry() {
    return new CatalogDocument.Entry(
        item, List.of(), benefit, contract + " " + clause, internal, text);
  }

  /** Whether it takes the place of a claim: a target that names no severity does of every one. */
  public boolean covers(CatalogDocument.Entry claim) {
    return entry().replaces(claim) || isForEverySeverityOf(claim);
  }

  private boolean isForEverySeverityOf(CatalogDocument.Entry claim) {
    return item.equals(claim.item())
        && internal == claim.internal()
        && benefit instanceof Benefit.Target mine
        && claim.benefit() instanceof Benefit.Target other
        && mine.severity().isEmpty()
        && mine.metric() == other.metric();
  }
}
