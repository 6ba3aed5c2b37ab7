package io.echelon.platform.bulk.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import io.echelon.platform.bulk.BulkLine;
import io.echelon.platform.bulk.BulkRequest;
import io.echelon.platform.bulk.store.BulkStore;
import io.echelon.platform.job.Job;
import io.echelon.platform.job.JobHandler;
import io.echelon.platform.job.JobProgress;
import io.echelon.platform.servicedesk.RequestIntake;
import io.echelon.platform.servicedesk.Requests;
import io.echelon.platform.servicedesk.ServiceRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Accepts the lines of one bulk request, in blocks by their numbers. */
@Component
public final class BulkHandler implements JobHandler {
  static final String TYPE = "bulk-requests";
  static final String BULK = "bulk";

  /** Each line makes some ten rows. */
  private static final int BLOCK = 100;

  private final BulkStore store;
  private final Requests requests;
  private final BulkEnd end;

  @Activate
  public BulkHandler(
      @Reference BulkStore store, @Reference Requests requests, @Reference BulkEnd end) {
    this.store = store;
    this.requests = requests;
    this.end = end;
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public Work open(Job job) {
    return new Blocks(job);
  }

  private final class Blocks implements Work {
    private final Job job;
    private final long bulk;
    private final Caller caller;
    private int last;
    private long read;
    private long accepted;

    Blocks(Job job) {
      this.job = job;
      bulk = Long.parseLong(job.parameters().get(BULK));
      caller = new Caller(job.startedBy(), Set.of(Role.AGENT), Set.of(job.unit()));
      last = job.cursor().isEmpty() ? 0 : Integer.parseInt(job.cursor());
      read = job.counts().getOrDefault("read", 0L);
      accepted = job.counts().getOrDefault("accepted", 0L);
    }

    @Override
    public JobProgress next() {
      BulkRequest request = store.find(bulk).orElseThrow();
      List<BulkLine> block = store.lines(bulk, Optional.empty(), last, BLOCK);
      List<BulkLine> taken = new ArrayList<>();
      for (BulkLine line : block) {
        if (line.state() == BulkLine.State.WAITING) {
          taken.add(line.accepted(accept(request, line)));
        }
      }
      store.update(bulk, taken);
      read += block.size();
      accepted += taken.size();
      last = block.isEmpty() ? last : block.get(block.size() - 1).line();
      boolean done = block.size() < BLOCK;
      if (done) {
        end.check(bulk);
      }
      Map<String, Long> counts = new LinkedHashMap<>();
      counts.put("read", read);
      counts.put("accepted", accepted);
      counts.put("refused", read - accepted);
      return new JobProgress(Integer.toString(last), counts, request.total(), done);
    }

    private long accept(BulkRequest request, BulkLine line) {
      return requests
          .accept(
              caller,
              new RequestIntake(
                  job.unit(),
                  ServiceRequest.BATCH,
                  request.item(),
                  line.subject(),
                  line.description(),
                  Optional.empty(),
                  OptionalLong.of(request.customerId()),
                  List.of(),
                  Optional.empty()))
          .id();
    }

    @Override
    public void close() {
      // nothing is held open
    }
  }
}
