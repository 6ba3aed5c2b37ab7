package io.echelon.platform.job.internal;

import io.echelon.platform.base.Transactions;
import io.echelon.platform.job.Job;
import io.echelon.platform.job.JobHandler;
import io.echelon.platform.job.store.JobStore;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for work twice a second and runs one job at a time, on one thread. */
@Component(
    immediate = true,
    service = {})
public final class JobRunner {
  private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
  private static final long PAUSE_MILLIS = 500;
  private static final long STOP_SECONDS = 30;

  private final String owner = UUID.randomUUID().toString();
  private final Map<String, JobHandler> handlers = new ConcurrentHashMap<>();
  private final JobStore store;
  private final Transactions transactions;
  private final Clock clock;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "echelon-jobs"));
  private volatile boolean stopping;

  @Activate
  public JobRunner(
      @Reference JobStore store,
      @Reference Transactions transactions,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.transactions = transactions;
    this.clock = clock;
    worker.scheduleWithFixedDelay(this::runAll, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addHandler(JobHandler handler) {
    handlers.put(handler.type(), handler);
  }

  void removeHandler(JobHandler handler) {
    handlers.remove(handler.type(), handler);
  }

  /** Lets the block that is being done end; the job is resumed at the next start. */
  @Deactivate
  void stop() throws InterruptedException {
    stopping = true;
    worker.shutdown();
    if (!worker.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
      LOG.warn("A job block did not end within {} s; it will be done again", STOP_SECONDS);
    }
  }

  private void runAll() {
    try {
      Optional<Job> job = claim();
      while (job.isPresent() && !stopping) {
        JobHandler handler = handlers.get(job.get().type());
        if (handler == null) {
          return; // it left since the claim; the lease runs out and the job waits for its return
        }
        new JobExecution(store, transactions, clock, owner, () -> stopping).run(job.get(), handler);
        job = claim();
      }
    } catch (RuntimeException e) {
      LOG.error("Looking for jobs failed; trying again in {} ms", PAUSE_MILLIS, e);
    }
  }

  private Optional<Job> claim() {
    Set<String> types = Set.copyOf(handlers.keySet());
    if (types.isEmpty()) {
      return Optional.empty();
    }
    return transactions.write(
        () -> store.claim(types, owner, clock.instant(), JobExecution.leaseEnd(clock.instant())));
  }
}
