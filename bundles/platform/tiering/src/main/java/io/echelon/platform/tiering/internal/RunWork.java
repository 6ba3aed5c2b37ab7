package io.echelon.platform.tiering.internal;

import io.echelon.platform.customer.store.CustomerStore.Member;
import io.echelon.platform.job.Job;
import io.echelon.platform.job.JobHandler;
import io.echelon.platform.job.JobProgress;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunResult;
import io.echelon.platform.tiering.RunStep;
import io.echelon.platform.tiering.store.PublicationStore.TierRow;
import io.echelon.spi.scoring.card.ForcedDistribution;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run under way; its cursor is the id of the last customer whose result is kept. */
final class RunWork implements JobHandler.Work {
  private static final int BLOCK = 2_000;
  private static final byte[] NO_DETAIL = {};

  private final RunHandler services;
  private final Job job;
  private final Run run;
  private final Scorecard card;
  private final BlockRating rating;
  private final Optional<RankPass> ranks;
  private final long total;
  private long lastId;
  private long read;
  private long notRatable;

  RunWork(RunHandler services, Job job, Run run, Scorecard card) {
    this.services = services;
    this.job = job;
    this.run = run;
    this.card = card;
    rating = new BlockRating(services, run, card, BLOCK);
    ranks =
        card.rule() instanceof ForcedDistribution rule
            ? Optional.of(new RankPass(card, rule))
            : Optional.empty();
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
    List<Member> members = services.customers().members(run.unit(), lastId, BLOCK);
    if (!members.isEmpty()) {
      services.runs().append(run.id(), rate(members));
      lastId = members.get(members.size() - 1).id();
      read += members.size();
    }
    boolean done = members.size() < BLOCK;
    if (done) {
      ranks.ifPresent(r -> services.runs().appendCuts(run.id(), r.cuts()));
      services.step(services.run(job), RunStep.COMPLETE, Optional.empty());
    }
    return progress(done);
  }

  @Override
  public void close() {
    rating.values().clear();
  }

  private JobProgress progress(boolean done) {
    Map<String, Long> counts = new LinkedHashMap<>();
    ranks.ifPresent(r -> counts.put("ranked", r.ranked()));
    counts.put("read", read);
    counts.put("notRatable", notRatable);
    return new JobProgress(Long.toString(lastId), counts, total, done);
  }

  private void rank(RankPass pass) {
    List<Member> members = services.customers().members(run.unit(), pass.lastId(), BLOCK);
    if (!members.isEmpty()) {
      pass.add(members, rating.rate(members), rating.values(), rating.scores());
    }
    if (members.size() < BLOCK) {
      pass.finish();
    }
  }

  private List<RunResult> rate(List<Member> members) {
    Map<Long, String> faults = rating.rate(members);
    Map<Long, TierRow> before =
        services
            .publications()
            .tiers(
                run.unit(),
                members.get(0).id(),
                members.get(members.size() - 1).id(),
                run.asOf(),
                services.clock().instant());
    int ratable = Math.toIntExact(read - notRatable);
    List<RunResult> results = new ArrayList<>(members.size());
    int row = 0;
    for (Member member : members) {
      Optional<String> tierBefore = Optional.ofNullable(before.get(member.id())).map(TierRow::tier);
      String fault = faults.get(member.id());
      if (fault == null) {
        results.add(rated(member, tierBefore, row, ratable + row));
        row++;
      } else {
        results.add(unrated(member, tierBefore, fault));
      }
    }
    notRatable += faults.size();
    return results;
  }

  /** Where the tier depends on the rank, it is also what decided. */
  private RunResult rated(Member member, Optional<String> tierBefore, int row, int n) {
    Optional<Integer> ranked = ranks.map(r -> r.tier(n));
    return new RunResult(
        member.id(),
        member.number(),
        tierBefore,
        Optional.of(ranked.map(t -> card.tiers().get(t).code()).orElseGet(() -> rating.tier(row))),
        Optional.empty(),
        rating.scores().total()[row],
        RatingDetail.pack(
            card,
            rating.values(),
            rating.scores(),
            row,
            ranked.orElseGet(() -> rating.scores().decidedBy()[row])));
  }

  private static RunResult unrated(Member member, Optional<String> tierBefore, String fault) {
    return new RunResult(
        member.id(),
        member.number(),
        tierBefore,
        Optional.empty(),
        Optional.of(fault),
        0,
        NO_DETAIL);
  }
}
