package io.echelon.platform.job;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Does the work of one type of job, block by block. A service; called by the job runner's thread,
 * never by two threads for the same job.
 */
@ConsumerType
public interface JobHandler {

  /** The type of job this handler runs. */
  String type();

  /** Starts or resumes a job at its cursor. Called outside a transaction. */
  Work open(Job job);

  /**
   * Told that a job has failed for good. Called inside the transaction that marks it so.
   *
   * @param reason one English sentence, also kept in the job
   */
  default void failed(Job job, String reason) {}

  /**
   * The open work of one job, used by one thread, closed when the job ends or the platform stops.
   */
  interface Work extends AutoCloseable {

    /**
     * Does the next block, of at most 2,000 rows. Called inside a transaction, in which the runner
     * also keeps the returned progress: both are kept or neither.
     *
     * @throws io.echelon.platform.base.EchelonException to fail the job with this reason; the block
     *     is rolled back
     */
    JobProgress next();

    @Override
    void close();
  }
}
