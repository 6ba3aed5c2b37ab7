package io.echelon.surface.rest.internal.view;

import io.echelon.platform.entitlement.PaymentDrop;
import io.echelon.platform.entitlement.PaymentTerms;
import java.util.List;

/** A customer whose payment terms dropped, with the drops, oldest first. */
public record LoweredTerms(String number, String name, List<PaymentDrop> drops) {
  public static LoweredTerms of(PaymentTerms.Dropped dropped) {
    return new LoweredTerms(
        dropped.customer().number(), dropped.customer().name(), dropped.drops());
  }
}
