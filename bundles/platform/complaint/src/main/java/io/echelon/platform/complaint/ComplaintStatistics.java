package io.echelon.platform.complaint;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The complaints that came in during a period, as they stand now.
 *
 * @param from first day, inclusive
 * @param last last day, inclusive
 * @param lines one for each category and kind of customer that has any, in the order of the
 *     categories
 * @param abnormal abnormal closures by what the demand went beyond; one closure may count several
 *     times
 * @param resources what was granted
 */
public record ComplaintStatistics(
    LocalDate from,
    LocalDate last,
    List<ComplaintLine> lines,
    Map<Limit, Long> abnormal,
    List<GrantedResource> resources) {
  public ComplaintStatistics {
    lines = List.copyOf(lines);
    abnormal = Map.copyOf(abnormal);
    resources = List.copyOf(resources);
  }

  /**
   * @param category empty: not classified yet
   * @param keyAccount whether the customers are key accounts
   * @param accepted how many came in
   * @param closed how many of them are closed
   * @param judged of how many it is known whether the customer is right
   * @param justified in how many the customer is
   * @param abnormal how many were closed without agreement
   * @param median working time from acceptance to closure, that of the one in the middle
   */
  public record ComplaintLine(
      Optional<ComplaintCategory> category,
      boolean keyAccount,
      long accepted,
      long closed,
      long judged,
      long justified,
      long abnormal,
      Optional<Duration> median) {

    /** Share of the justified among those of which it is known, 0 to 1. */
    public Optional<Double> justifiedShare() {
      return judged == 0 ? Optional.empty() : Optional.of((double) justified / judged);
    }
  }

  /**
   * @param resource code of the resource
   * @param measure what the amount counts
   * @param applications how many were granted
   * @param amount how much in all
   */
  public record GrantedResource(
      String resource, String measure, long applications, BigDecimal amount) {}
}
