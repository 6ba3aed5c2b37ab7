package io.echelon.platform.unit;

/**
 * How a unit lets customers down. Holds for rated tiers; what people decide counts at once.
 *
 * @param oneStep at most one tier below the tier before
 * @param graceDays the tier before is held for so many days after the effective date, at least 0
 * @param noticeDays the customer is told so many days before, at least 0: counted from the day of
 *     the publication, so that a publication with too little notice lowers later
 */
public record Downgrade(boolean oneStep, int graceDays, int noticeDays) {
  /** At once, as far as it goes, without notice. */
  public static final Downgrade AT_ONCE = new Downgrade(false, 0, 0);

  private static final int MOST = 366;

  public Downgrade {
    if (graceDays < 0 || graceDays > MOST) {
      throw new IllegalArgumentException("/downgrade/graceDays: 0 to " + MOST);
    }
    if (noticeDays < 0 || noticeDays > MOST) {
      throw new IllegalArgumentException("/downgrade/noticeDays: 0 to " + MOST);
    }
  }
}
