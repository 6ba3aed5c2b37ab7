package io.echelon.surface.rest.internal.view;

import io.echelon.platform.servicedesk.CauseReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the requests of a period were caused by. See {@link CauseReport}. */
public record CausesView(
    LocalDate from, LocalDate to, LocalDate beforeFrom, List<CauseLine> lines) {
  public static CausesView of(CauseReport report) {
    return new CausesView(
        report.from(),
        report.to(),
        report.beforeFrom(),
        report.lines().stream().map(CauseLine::of).toList());
  }

  /**
   * Requests of one cause, service item and tier.
   *
   * @param before how many were resolved in the period before
   * @param reopenedShare 0 to 1
   * @param breachedShare 0 to 1
   */
  public record CauseLine(
      Optional<String> cause,
      String item,
      Optional<String> tier,
      long requests,
      long before,
      double reopenedShare,
      double breachedShare) {
    static CauseLine of(CauseReport.Line line) {
      return new CauseLine(
          line.cause(),
          line.item(),
          line.tier(),
          line.requests(),
          line.before(),
          line.reopenedShare(),
          line.breachedShare());
    }
  }
}
