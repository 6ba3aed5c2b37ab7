package io.echelon.platform.unit;

/** What a customer's mark does to its requests. Of several marks the last in this order counts. */
public enum MarkEffect {
  /** Nothing: it tells people. */
  NONE,
  /** Requests wait behind those of every tier. */
  LAST,
  /** Requests go before those of every tier. */
  FIRST,
  /** Requests from channels are not accepted, but kept for an agent to decide. */
  HELD
}
