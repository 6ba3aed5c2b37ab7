package io.echelon.platform.unit;

import java.util.Objects;

/**
 * A step of the ladder on which a clock is escalated.
 *
 * @param share of the clock's time, in percent, 1 to 1,000; 100 is when the promise is breached
 * @param to who is told
 * @param outsideHours true: at once, also at night; else from the next opening of the unit's
 *     calendar on
 */
public record EscalationLevel(int share, Rank to, boolean outsideHours) {
  private static final int MAX = 1_000;

  /** Who is told: the person who has to keep the promise, else those whom the rules name. */
  public enum Rank {
    OWNER,
    MANAGER,
    LEADER
  }

  public EscalationLevel {
    Objects.requireNonNull(to, "to");
    if (share < 1 || share > MAX) {
      throw new IllegalArgumentException("/escalation/share: must be 1 to " + MAX);
    }
  }
}
