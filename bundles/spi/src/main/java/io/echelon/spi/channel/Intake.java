package io.echelon.spi.channel;

import org.osgi.annotation.versioning.ProviderType;

/** The door of the platform, bound to one authenticated caller. Safe for use by several threads. */
@ProviderType
public interface Intake {

  /**
   * Accepts a request exactly once: identifies the customer, copies its grant, starts the clock and
   * keeps all of it in one transaction.
   *
   * <p>With the same idempotency key and content it returns the original receipt, marked as
   * replayed. Refusals are unchecked exceptions of the platform (key used for other content, first
   * submission still in flight, unit not the caller's): let them through.
   */
  Receipt submit(Submission submission);
}
