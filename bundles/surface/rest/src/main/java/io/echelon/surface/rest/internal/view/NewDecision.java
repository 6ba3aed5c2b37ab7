package io.echelon.surface.rest.internal.view;

import io.echelon.platform.entitlement.CommercialDecision;
import io.echelon.platform.entitlement.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a customer wants.
 *
 * @param controlPrice the internal control price of what is ordered
 * @param price the price asked for the same, in the same currency
 * @param quantity how much is ordered, as people write it
 * @param wanted the day on which delivery is wanted
 * @param rush whether it is to be inserted before others
 * @param ordered the day of the order; absent: today
 */
public record NewDecision(
    Money controlPrice,
    Money price,
    Optional<String> quantity,
    LocalDate wanted,
    boolean rush,
    Optional<LocalDate> ordered) {
  public NewDecision {
    Required.of(controlPrice, "controlPrice");
    Required.of(price, "price");
    Required.of(wanted, "wanted");
    quantity = quantity == null ? Optional.empty() : quantity;
    ordered = ordered == null ? Optional.empty() : ordered;
  }

  /** The same with its day. */
  public CommercialDecision.Asked asked(LocalDate today) {
    return new CommercialDecision.Asked(
        controlPrice, price, quantity, wanted, rush, ordered.orElse(today));
  }
}
