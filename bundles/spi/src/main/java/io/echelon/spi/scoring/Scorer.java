package io.echelon.spi.scoring;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Scores a block of customers, column by column.
 *
 * <p>Pure and deterministic: the same input gives the same output, a block gives the same as its
 * rows one by one, and nothing is kept between calls. It allocates nothing per customer. The
 * platform calls it once per block of a run, from one thread per block; the same instance may be
 * called by several threads at once with different batches. It needs nothing of OSGi, so the same
 * class serves in the platform, in a unit test and on a cluster's worker.
 */
@ConsumerType
@FunctionalInterface
public interface Scorer {

  /**
   * Fills rows 0 (inclusive) to {@code in.size()} (exclusive) of every column of {@code out}.
   *
   * @param in valid values only: customers with a missing required or invalid indicator are held
   *     back by the platform and never reach a scorer
   * @param out columns of at least {@code in.size()} rows; their former content is undefined
   */
  void score(IndicatorBatch in, ScoreBatch out);
}
