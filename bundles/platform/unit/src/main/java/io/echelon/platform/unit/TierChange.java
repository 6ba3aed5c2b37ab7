package io.echelon.platform.unit;

/**
 * What a change of a customer's tier does to its open requests. The queue always follows the tier
 * that holds; this is about what was promised.
 */
public enum TierChange {
  /** What was promised stays. */
  KEEP,
  /** The new tier's promise counts, from the instant at which the request came in. */
  RE_EVALUATE,
  /** The new tier's promise counts where it is due earlier. */
  NEVER_WORSE
}
