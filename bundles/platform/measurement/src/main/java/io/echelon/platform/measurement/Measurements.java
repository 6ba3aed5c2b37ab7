package io.echelon.platform.measurement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Facts about customers, append-only: a later sheet for the same or a later date lies over the
 * earlier ones, value by value. Joins the caller's transaction. Safe for use by several threads.
 */
@ProviderType
public interface Measurements {

  /** Appends sheets, in batches, recorded at the clock's instant. */
  void append(String unit, List<FactSheet> sheets);

  /**
   * Facts of the customers with ids from {@code fromId} to {@code toId}, both inclusive, as they
   * hold on a date. Customers without facts are absent. One query; the range should hold at most a
   * few thousand customers.
   */
  Map<Long, Facts> asOf(String unit, long fromId, long toId, LocalDate date);

  /** As above, for a set of at most 2,000 customers whose ids may lie far apart. */
  Map<Long, Facts> asOf(String unit, Collection<Long> customerIds, LocalDate date);
}
