package io.echelon.platform.servicedesk.store;

import io.echelon.platform.servicedesk.CauseReport;
import io.echelon.platform.servicedesk.CauseReview;
import io.echelon.platform.servicedesk.Outcome;
import java.time.Instant;
import java.util.List;

/** How resolutions went, and what was concluded of them. Joins the caller's transaction. */
public interface OutcomeStore {

  /** Keeps an outcome instead of an earlier one of the same request. */
  void put(Outcome outcome);

  /** Keeps how often a request was opened again. */
  void reopened(long request, int times);

  /**
   * Counts by cause, item and tier, the most frequent first.
   *
   * @param before start of the period before, inclusive
   * @param from start of the period, inclusive
   * @param until its end, exclusive
   */
  List<CauseReport.Line> causes(
      String unit, Instant before, Instant from, Instant until, int limit);

  /** Inserts and returns it with its id. */
  CauseReview insert(CauseReview review);

  /** Reviews with an id below {@code beforeId}, newest first. */
  List<CauseReview> reviews(String unit, long beforeId, int limit);
}
