package io.echelon.platform.complaint.store;

import io.echelon.platform.complaint.ComplaintStatistics.ComplaintLine;
import io.echelon.platform.complaint.ComplaintStatistics.GrantedResource;
import io.echelon.platform.complaint.Limit;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Figures of the complaints that were accepted between two instants, the first inclusive, the
 * second exclusive. Joins the caller's transaction.
 */
public interface FigureStore {

  /** By category and kind of customer, with the medians. */
  List<ComplaintLine> lines(String unit, Instant from, Instant until);

  /** Approved closures without agreement, by what the demand went beyond. */
  Map<Limit, Long> abnormal(String unit, Instant from, Instant until);

  /** What was granted, by resource and measure. */
  List<GrantedResource> granted(String unit, Instant from, Instant until);
}
