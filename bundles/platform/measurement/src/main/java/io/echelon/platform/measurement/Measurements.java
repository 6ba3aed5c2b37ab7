package io.echelon.platform.measurement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * Streams the facts of the customers with ids from {@code fromId} to {@code toId}, both
   * inclusive, that were dated the day or earlier; customers without any are absent. One query.
   *
   * @param recordedUntil only what was recorded at this instant or earlier; empty: everything
   */
  void stream(
      String unit,
      long fromId,
      long toId,
      LocalDate date,
      Optional<Instant> recordedUntil,
      FactSink facts);

  /**
   * Facts as they hold on a date, of at most 2,000 customers whose ids may lie far apart; customers
   * without any are absent.
   */
  Map<Long, Facts> asOf(String unit, Collection<Long> customerIds, LocalDate date);
}
