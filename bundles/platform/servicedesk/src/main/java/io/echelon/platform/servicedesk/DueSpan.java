package io.echelon.platform.servicedesk;

/** When the clock of an open request that comes due next runs out. */
public enum DueSpan {
  /** It has run out already. */
  BREACHED,
  /** From now on until the day ends in the zone of the unit's calendar. */
  TODAY,
  /** At any time, or none runs. */
  ANY
}
