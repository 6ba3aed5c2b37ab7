package io.echelon.platform.job.store;

import io.echelon.platform.job.Job;
import io.echelon.platform.job.JobProgress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The job table. Joins the caller's transaction. */
public interface JobStore {

  /** Inserts a job and returns it with its id; the given id is ignored. */
  Job insert(Job job);

  Optional<Job> find(long id);

  /** Jobs of a unit with an id below {@code beforeId}, descending. */
  List<Job> before(String unit, long beforeId, int limit);

  boolean existsUnderWay(String type, String unit);

  /**
   * Takes the oldest job of the types that is queued, or running under a lease that ended before
   * {@code now}, makes it RUNNING and leases it to the owner.
   */
  Optional<Job> claim(Set<String> types, String owner, Instant now, Instant leaseUntil);

  /**
   * Keeps progress and renews the lease.
   *
   * @return false if the lease is no longer the owner's; nothing is changed then
   */
  boolean progress(long id, String owner, JobProgress progress, Instant leaseUntil);

  /** Ends a job. */
  void finish(long id, Job.State state, Optional<String> error, Instant at);
}
