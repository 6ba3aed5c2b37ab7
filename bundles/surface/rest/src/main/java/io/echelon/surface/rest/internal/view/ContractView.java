package io.echelon.surface.rest.internal.view;

import io.echelon.platform.entitlement.ContractException;
import io.echelon.platform.entitlement.ContractTerms;
import io.echelon.platform.tiering.Standing;
import java.time.Instant;
import java.util.Optional;

/**
 * An exception by contract.
 *
 * @param number the customer's number
 * @param worseThanTier a warning: the customer's tier alone would have given more
 */
public record ContractView(
    long id,
    String number,
    ContractTerms terms,
    boolean worseThanTier,
    String by,
    Instant at,
    Standing.State state,
    Optional<Standing.Decision> decision,
    Optional<Standing.End> end) {
  public static ContractView of(ContractException x) {
    return new ContractView(
        x.id(),
        x.number(),
        x.terms(),
        x.worseThanTier(),
        x.by(),
        x.at(),
        x.state(),
        x.decision(),
        x.end());
  }
}
