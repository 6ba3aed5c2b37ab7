package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.job.Job;
import io.echelon.platform.job.JobHandler;
import io.echelon.platform.job.JobProgress;
import io.echelon.platform.servicedesk.Recomputes;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.store.RequestStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Works the open requests of a unit out anew, in blocks by their ids. */
@Component
public final class RecomputeHandler implements JobHandler {
  static final String REASON = "reason";
  private static final int BLOCK = 200;

  private final RequestStore store;
  private final Recompute recompute;

  @Activate
  public RecomputeHandler(@Reference RequestStore store, @Reference Recompute recompute) {
    this.store = store;
    this.recompute = recompute;
  }

  @Override
  public String type() {
    return Recomputes.JOB_TYPE;
  }

  @Override
  public Work open(Job job) {
    return new Blocks(job);
  }

  private final class Blocks implements Work {
    private final Job job;
    private long last;
    private long read;
    private long changed;

    Blocks(Job job) {
      this.job = job;
      last = job.cursor().isEmpty() ? 0 : Long.parseLong(job.cursor());
      read = job.counts().getOrDefault("read", 0L);
      changed = job.counts().getOrDefault("changed", 0L);
    }

    @Override
    public JobProgress next() {
      List<ServiceRequest> block = store.open(job.unit(), OptionalLong.empty(), last, BLOCK);
      long done =
          block.stream()
              .filter(r -> recompute.apply(r, job.startedBy(), job.parameters().get(REASON)))
              .count();
      read += block.size();
      changed += done;
      last = block.isEmpty() ? last : block.get(block.size() - 1).id();
      Map<String, Long> counts = new LinkedHashMap<>();
      counts.put("read", read);
      counts.put("changed", changed);
      return new JobProgress(Long.toString(last), counts, 0, block.size() < BLOCK);
    }

    @Override
    public void close() {
      // nothing is held open
    }
  }
}
