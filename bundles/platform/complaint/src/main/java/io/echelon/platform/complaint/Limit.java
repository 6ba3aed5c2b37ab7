package io.echelon.platform.complaint;

import io.echelon.platform.base.text.Messages;
import io.echelon.spi.LocalizedText;

/** What the demand of an abnormally closed complaint goes beyond (F3, 3.3 非正常结案). */
public enum Limit {
  LAW,
  REGULATION,
  INDUSTRY_NORM,
  COMPANY_POLICY;

  private static final Messages MESSAGES = new Messages(Limit.class);

  /** What people call it. */
  public LocalizedText text() {
    return MESSAGES.text(name());
  }
}
