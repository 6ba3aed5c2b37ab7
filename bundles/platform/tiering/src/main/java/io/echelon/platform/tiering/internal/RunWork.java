package io.echelon.platform.tiering.internal;

import io.echelon.platform.customer.store.CustomerStore.Member;
import io.echelon.platform.job.Job;
import io.echelon.platform.job.JobHandler;
import io.echelon.platform.job.JobProgress;
import io.echelon.platform.measurement.Facts;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunResult;
import io.echelon.platform.tiering.RunStep;
import io.echelon.platform.tiering.store.PublicationStore.TierRow;
import io.echelon.spi.scoring.ScoreBatch;
import io.echelon.spi.scoring.Scorer;
import io.echelon.spi.scoring.ScoringStrategy;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run under way; its cursor is the id of the last customer done. */
final class RunWork implements JobHandler.Work {
  private static final int BLOCK = 2_000;
  private static final byte[] NO_DETAIL = {};

  private final RunHandler services;
  private final Job job;
  private final Run run;
  private final Scorecard card;
  private final Snapshot snapshot;
  private final ScoreBatch scores;
  private final long total;
  private long lastId;
  private long read;
  private long notRatable;
  private ScoringStrategy compiledFor;
  private Scorer scorer;

  RunWork(RunHandler services, Job job, Run run, Scorecard card) {
    this.services = services;
    this.job = job;
    this.run = run;
    this.card = card;
    snapshot = new Snapshot(card, BLOCK);
    scores = new ScoreBatch(card, BLOCK);
    total = services.customers().count(run.unit());
    lastId = job.cursor().isEmpty() ? 0 : Long.parseLong(job.cursor());
    read = job.counts().getOrDefault("read", 0L);
    notRatable = job.counts().getOrDefault("notRatable", 0L);
  }

  @Override
  public JobProgress next() {
    Scorer current = scorer();
    List<Member> members = services.customers().members(run.unit(), lastId, BLOCK);
    if (!members.isEmpty()) {
      services.runs().append(run.id(), rate(members, current));
      lastId = members.get(members.size() - 1).id();
      read += members.size();
    }
    boolean done = members.size() < BLOCK;
    if (done) {
      services.step(services.run(job), RunStep.COMPLETE, Optional.empty());
    }
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("read", read);
    counts.put("notRatable", notRatable);
    return new JobProgress(Long.toString(lastId), counts, total, done);
  }

  @Override
  public void close() {
    snapshot.batch().clear();
  }

  private Scorer scorer() {
    ScoringStrategy strategy = services.strategy(run);
    if (strategy != compiledFor) {
      compiledFor = strategy;
      scorer = services.fenced(run, () -> strategy.compile(card));
    }
    return scorer;
  }

  private List<RunResult> rate(List<Member> members, Scorer current) {
    long from = members.get(0).id();
    long to = members.get(members.size() - 1).id();
    Map<Long, Facts> facts = services.measurements().asOf(run.unit(), from, to, run.asOf());
    Map<Long, TierRow> before =
        services.publications().tiers(run.unit(), from, to, run.asOf(), services.clock().instant());
    snapshot.batch().clear();
    Map<Long, String> faults = new HashMap<>();
    for (Member member : members) {
      snapshot
          .add(facts.getOrDefault(member.id(), Facts.NONE))
          .ifPresent(fault -> faults.put(member.id(), fault));
    }
    services.fenced(
        run,
        () -> {
          current.score(snapshot.batch(), scores);
          return current;
        });
    notRatable += faults.size();
    List<RunResult> results = new ArrayList<>(members.size());
    int row = 0;
    for (Member member : members) {
      Optional<String> tierBefore = Optional.ofNullable(before.get(member.id())).map(TierRow::tier);
      String fault = faults.get(member.id());
      results.add(
          fault == null ? rated(member, tierBefore, row++) : unrated(member, tierBefore, fault));
    }
    return results;
  }

  private RunResult rated(Member member, Optional<String> tierBefore, int row) {
    return new RunResult(
        member.id(),
        member.number(),
        tierBefore,
        Optional.of(card.tiers().get(scores.tier()[row]).code()),
        Optional.empty(),
        scores.total()[row],
        RatingDetail.pack(card, snapshot.batch(), scores, row));
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
