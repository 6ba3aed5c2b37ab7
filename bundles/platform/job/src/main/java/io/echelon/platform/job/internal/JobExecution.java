package io.echelon.platform.job.internal;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.job.Job;
import io.echelon.platform.job.JobHandler;
import io.echelon.platform.job.JobProgress;
import io.echelon.platform.job.store.JobStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one job to its end, block by block; a block that meets a lock is tried again. */
final class JobExecution {
  private static final Reasons REASONS = new Reasons(JobExecution.class);
  private static final Logger LOG = LoggerFactory.getLogger(JobExecution.class);
  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final int TRIES = 5;

  private final JobStore store;
  private final Transactions transactions;
  private final Clock clock;
  private final String owner;
  private final BooleanSupplier stopping;

  JobExecution(
      JobStore store,
      Transactions transactions,
      Clock clock,
      String owner,
      BooleanSupplier stopping) {
    this.store = store;
    this.transactions = transactions;
    this.clock = clock;
    this.owner = owner;
    this.stopping = stopping;
  }

  static Instant leaseEnd(Instant now) {
    return now.plus(LEASE);
  }

  void run(Job job, JobHandler handler) {
    for (int tries = 1; ; tries++) {
      Job current = transactions.read(() -> store.find(job.id())).orElse(job);
      try (JobHandler.Work work = handler.open(current)) {
        runBlocks(current, work);
        return;
      } catch (EchelonException e) {
        if (e.code().category() != ErrorCode.Category.CONFLICT || tries == TRIES) {
          fail(current, handler, e.getMessage());
          return;
        }
      } catch (RuntimeException e) {
        String id = UUID.randomUUID().toString();
        LOG.error("Job {} failed; error {}", job.id(), id, e);
        fail(current, handler, "internal error " + id);
        return;
      }
    }
  }

  private void runBlocks(Job job, JobHandler.Work work) {
    boolean goOn = true;
    while (goOn && !stopping.getAsBoolean()) {
      goOn = transactions.write(() -> runBlock(job, work));
    }
  }

  private boolean runBlock(Job job, JobHandler.Work work) {
    JobProgress progress = work.next();
    if (!store.progress(job.id(), owner, progress, leaseEnd(clock.instant()))) {
      throw REASONS.of(ErrorCode.INTERNAL, "job.taken", job.id());
    }
    if (progress.done()) {
      store.finish(job.id(), Job.State.DONE, Optional.empty(), clock.instant());
    }
    return !progress.done();
  }

  private void fail(Job job, JobHandler handler, String reason) {
    LOG.warn("Job {} ({} of {}) failed: {}", job.id(), job.type(), job.unit(), reason);
    transactions.run(
        () -> {
          store.finish(job.id(), Job.State.FAILED, Optional.of(reason), clock.instant());
          handler.failed(job, reason);
        });
  }
}
