package io.echelon.platform.complaint;

import io.echelon.platform.base.text.Messages;
import io.echelon.spi.LocalizedText;
import java.util.Optional;

/**
 * What a complaint is about: a tree of two levels. A complaint is any dissatisfaction with a
 * product or a service (F3, 3.1).
 */
public enum ComplaintCategory {
  PRODUCT(null),
  PRODUCT_QUALITY(PRODUCT),
  PRODUCT_FUNCTION(PRODUCT),
  SERVICE(null),
  SERVICE_ATTITUDE(SERVICE),
  SERVICE_DELAY(SERVICE),
  SERVICE_RESULT(SERVICE),
  CHARGE(null),
  CHARGE_BILL(CHARGE),
  CHARGE_PRICE(CHARGE),
  CONTRACT(null),
  CONTRACT_PROMISE(CONTRACT),
  CONTRACT_END(CONTRACT),
  OTHER(null);

  private static final Messages MESSAGES = new Messages(ComplaintCategory.class);

  private final ComplaintCategory parent;

  ComplaintCategory(ComplaintCategory parent) {
    this.parent = parent;
  }

  /** The category above it; empty of one of the first level. */
  public Optional<ComplaintCategory> parent() {
    return Optional.ofNullable(parent);
  }

  /** What people call it. */
  public LocalizedText text() {
    return MESSAGES.text(name());
  }
}
