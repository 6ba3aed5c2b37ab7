package io.echelon.platform.tiering.internal;

import io.echelon.platform.customer.store.CustomerStore.Member;
import io.echelon.platform.job.Job;
import io.echelon.platform.job.JobHandler;
import io.echelon.platform.job.JobProgress;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunResult;
import io.echelon.platform.tiering.RunStep;
import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One run under way; its cursor is the id of the last customer whose result is kept. Where the tier
 * depends on the rank, all customers are scored before the first result is appended; that pass
 * leaves nothing behind, and a run that is resumed repeats it.
 */
final class RunWork implements JobHandler.Work {
  private static final int BLOCK = 2_000;
  private static final byte[] NO_DETAIL = {};

  private final RunHandler services;
  private final Job job;
  private final Run run;
  private final Scorecard card;
  private final BlockReader reader;
  private final BlockScorer scorer;
  private final IndicatorBatch batch;
  private final Optional<RankPass> ranks;
  private final KeptBlocks kept;
  private final long total;
  private long lastId;
  private long read;
  private long notRatable;

  RunWork(RunHandler services, Job job, Run run, Scorecard card) {
    this.services = services;
    this.job = job;
    this.run = run;
    this.card = card;
    reader = new BlockReader(services.measurements(), run, Optional.empty(), card);
    scorer = new BlockScorer(services.strategies(), run.strategy(), card, BLOCK);
    batch = new IndicatorBatch(card, BLOCK);
    kept = new KeptBlocks(card);
    ranks = RankPass.of(card);
    total = services.customers().count(run.unit());
    lastId = job.cursor().isEmpty() ? 0 : Long.parseLong(job.cursor());
    read = job.counts().getOrDefault("read", 0L);
    notRatable = job.counts().getOrDefault("notRatable", 0L);
  }

  @Override
  public JobProgress next() {
    if (ranks.isPresent() && !ranks.get().isDone()) {
      rank(ranks.get());
      return progress(false);
    }
    CustomerBlock block = kept.take(lastId).orElseGet(() -> read(lastId, batch));
    if (!block.members().isEmpty()) {
      services.runs().append(run.id(), rate(block));
      lastId = block.lastId();
      read += block.members().size();
      notRatable += block.faults().size();
    }
    boolean done = block.members().size() < BLOCK;
    if (done) {
      ranks.ifPresent(r -> services.runs().appendCuts(run.id(), r.cuts()));
      services.step(services.run(job), RunStep.COMPLETE, Optional.empty());
    }
    return progress(done);
  }

  @Override
  public void close() {
    batch.clear();
  }

  private JobProgress progress(boolean done) {
    Map<String, Long> counts = new LinkedHashMap<>();
    ranks.ifPresent(r -> counts.put("ranked", r.ranked()));
    counts.put("read", read);
    counts.put("notRatable", notRatable);
    return new JobProgress(Long.toString(lastId), counts, total, done);
  }

  private CustomerBlock read(long afterId, IndicatorBatch into) {
    return reader.read(services.customers().members(run.unit(), afterId, BLOCK), into);
  }

  private void rank(RankPass pass) {
    boolean keep = kept.hasRoom(BLOCK);
    long afterId = pass.lastId();
    CustomerBlock block = read(afterId, keep ? new IndicatorBatch(card, BLOCK) : batch);
    if (!block.members().isEmpty()) {
      pass.add(block, scorer.score(block.values()));
      if (keep && afterId >= lastId) {
        kept.keep(afterId, block);
      }
    }
    if (block.members().size() < BLOCK) {
      pass.finish();
    }
  }

  private List<RunResult> rate(CustomerBlock block) {
    List<Member> members = block.members();
    scorer.score(block.values());
    Map<Long, TierOn> before =
        services
            .tiers()
            .tiers(
                run.unit(),
                members.get(0).id(),
                block.lastId(),
                run.asOf(),
                services.clock().instant());
    int ratable = Math.toIntExact(read - notRatable);
    List<RunResult> results = new ArrayList<>(members.size());
    int row = 0;
    for (Member member : members) {
      Optional<String> tierBefore = Optional.ofNullable(before.get(member.id())).map(TierOn::tier);
      String fault = block.faults().get(member.id());
      if (fault == null) {
        results.add(rated(member, tierBefore, block.values(), row, ratable + row));
        row++;
      } else {
        results.add(
            new RunResult(
                member.id(),
                member.number(),
                tierBefore,
                Optional.empty(),
                Optional.of(fault),
                0,
                NO_DETAIL));
      }
    }
    return results;
  }

  /** Where the tier depends on the rank, it is also what decided. */
  private RunResult rated(
      Member member, Optional<String> tierBefore, IndicatorBatch values, int row, int n) {
    int tier = ranks.isPresent() ? ranks.get().tier(n) : scorer.tier(row);
    int decidedBy = ranks.isPresent() ? tier : scorer.scores().decidedBy()[row];
    return new RunResult(
        member.id(),
        member.number(),
        tierBefore,
        Optional.of(card.tiers().get(tier).code()),
        Optional.empty(),
        scorer.scores().total()[row],
        RatingDetail.pack(card, values, scorer.scores(), row, decidedBy));
  }
}
