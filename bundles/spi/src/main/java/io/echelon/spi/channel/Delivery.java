package io.echelon.spi.channel;

import java.util.Objects;

/**
 * What came of handing a message over.
 *
 * @param detail the carrier's reference if it was delivered, else the reason; without passwords
 */
public record Delivery(Outcome outcome, String detail) {

  /** What the platform makes of it. */
  public enum Outcome {
    /** The carrier has taken responsibility for it. */
    DELIVERED,
    /** The carrier does not have it, and may take it later. */
    RETRY,
    /** The carrier does not have it, and never will take it. */
    REFUSED,
    /** The answer was lost after everything had been handed over: the carrier may have it. */
    UNCERTAIN
  }

  public Delivery {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(detail, "detail");
  }

  public static Delivery delivered(String reference) {
    return new Delivery(Outcome.DELIVERED, reference);
  }

  public static Delivery retry(String reason) {
    return new Delivery(Outcome.RETRY, reason);
  }

  public static Delivery refused(String reason) {
    return new Delivery(Outcome.REFUSED, reason);
  }

  public static Delivery uncertain(String reason) {
    return new Delivery(Outcome.UNCERTAIN, reason);
  }
}
