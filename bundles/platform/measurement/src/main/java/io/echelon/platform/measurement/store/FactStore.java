package io.echelon.platform.measurement.store;

import io.echelon.platform.measurement.FactSheet;
import io.echelon.platform.measurement.FactSink;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The fact table. Joins the caller's transaction. */
public interface FactStore {

  /** Appends sheets in one batch. */
  void append(String unit, Instant recordedAt, List<FactSheet> sheets);

  /**
   * Streams the sheets of the customers with ids from {@code fromId} to {@code toId}, both
   * inclusive, dated {@code upTo} or earlier: by customer, then date, then order of recording.
   *
   * @param recordedUntil only what was recorded at this instant or earlier; empty: everything
   */
  void read(
      String unit,
      long fromId,
      long toId,
      LocalDate upTo,
      Optional<Instant> recordedUntil,
      FactSink facts);

  /** The sheets of a set of at most 2,000 customers, in the same order. */
  void read(String unit, Collection<Long> customerIds, LocalDate upTo, Consumer<FactSheet> sheets);
}
