package io.echelon.platform.servicedesk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the requests of a period were caused by.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param beforeFrom first day of the period of the same length before it
 * @param lines the most frequent first, at most {@value #MOST}
 */
public record CauseReport(LocalDate from, LocalDate to, LocalDate beforeFrom, List<Line> lines) {
  /** Most lines; what is rarer is left out. */
  public static final int MOST = 500;

  public CauseReport {
    lines = List.copyOf(lines);
  }

  /**
   * Requests of one cause, service item and tier.
   *
   * @param cause code; absent where none was named
   * @param item code of the service item
   * @param tier code of the tier on which the promise rests; absent without one
   * @param requests how many were resolved in the period
   * @param before how many in the period before
   * @param reopened how many of the period were opened again, at least once
   * @param breached how many of the period missed at least one promise
   */
  public record Line(
      Optional<String> cause,
      String item,
      Optional<String> tier,
      long requests,
      long before,
      long reopened,
      long breached) {

    /** Share of the period's requests that were opened again, 0 to 1. */
    public double reopenedShare() {
      return share(reopened);
    }

    /** Share of the period's requests that missed a promise, 0 to 1. */
    public double breachedShare() {
      return share(breached);
    }

    private double share(long some) {
      return requests == 0 ? 0 : (double) some / requests;
    }
  }
}
