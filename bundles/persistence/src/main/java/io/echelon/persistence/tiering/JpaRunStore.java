package io.echelon.persistence.tiering;

import io.echelon.persistence.internal.Database;
import io.echelon.platform.tiering.Correction;
import io.echelon.platform.tiering.LineEntry;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunEvent;
import io.echelon.platform.tiering.RunLine;
import io.echelon.platform.tiering.RunResult;
import io.echelon.platform.tiering.store.RunStore;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Runs, their results, corrections and steps. */
@Component
public final class JpaRunStore implements RunStore {
  private final Database database;

  @Activate
  public JpaRunStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public Run insert(Run run) {
    return database.insert(new RunEntity(run)).toRecord();
  }

  @Override
  public Optional<Run> find(long id) {
    return Optional.ofNullable(database.find(RunEntity.class, id)).map(RunEntity::toRecord);
  }

  @Override
  public List<Run> before(String unit, long beforeId, int limit) {
    return database
        .query(
            "select r from RunEntity r where r.unit = :unit and r.id < :before order by r.id desc",
            RunEntity.class)
        .setParameter("unit", unit)
        .setParameter("before", beforeId)
        .setMaxResults(limit)
        .getResultStream()
        .map(RunEntity::toRecord)
        .toList();
  }

  @Override
  public Run step(Run run, RunEvent event) {
    RunEntity entity =
        database.current(RunEntity.class, run.id(), RunEntity::version, run.version());
    entity.enter(run.state(), run.review().step());
    database.append(new RunEventEntity(run.id(), event));
    return database.flush(entity).toRecord();
  }

  @Override
  public List<RunEvent> steps(long run) {
    return database
        .query(
            "select e from RunEventEntity e where e.run = :run order by e.id", RunEventEntity.class)
        .setParameter("run", run)
        .getResultStream()
        .map(RunEventEntity::toRecord)
        .toList();
  }

  /** Leaves the version alone: whoever holds the run may still take a step. */
  @Override
  public void attachJob(long run, long job) {
    database.jdbc().update("update RUN set JOB = ? where ID = ?", job, run);
    database.forget();
  }

  @Override
  public void append(long run, List<RunResult> results) {
    ResultRows.insert(database.jdbc(), run, results);
  }

  @Override
  public void appendCuts(long run, List<Cut> cuts) {
    CutRows.insert(database.jdbc(), run, cuts);
  }

  @Override
  public List<Cut> cuts(long run) {
    return CutRows.list(database.jdbc(), run);
  }

  @Override
  public Optional<RunLine> line(long run, long customerId) {
    return ResultRows.one(database.jdbc(), run, customerId)
        .map(
            result ->
                new RunLine(
                    result,
                    Optional.ofNullable(latest(run, customerId, customerId).get(customerId)),
                    entries(run, customerId).size()));
  }

  @Override
  public List<RunLine> lines(long run, Optional<String> rated, long afterId, int limit) {
    List<RunResult> page = ResultRows.page(database.jdbc(), run, rated, afterId, limit);
    if (page.isEmpty()) {
      return List.of();
    }
    long fromId = page.get(0).customerId();
    long toId = page.get(page.size() - 1).customerId();
    Map<Long, Correction> corrections = latest(run, fromId, toId);
    Map<Long, Integer> revisions = LineEntries.count(database.jdbc(), run, fromId, toId);
    return page.stream()
        .map(
            r ->
                new RunLine(
                    r,
                    Optional.ofNullable(corrections.get(r.customerId())),
                    revisions.getOrDefault(r.customerId(), 0)))
        .toList();
  }

  @Override
  public void eachAt(long run, String tier, double score, Consumer<RunResult> results) {
    ResultRows.eachAt(database.jdbc(), run, tier, score, results);
  }

  @Override
  public Map<String, Long> countByTier(long run) {
    return ResultRows.countByTier(database.jdbc(), run, false);
  }

  @Override
  public Map<String, Long> countRatedByTier(long run) {
    return ResultRows.countByTier(database.jdbc(), run, true);
  }

  @Override
  public void append(long run, Correction correction) {
    int revision = entries(run, correction.customerId()).size() + 1;
    database.append(new CorrectionEntity(run, correction, revision));
  }

  /** Leaves the version alone, which tells of steps only. */
  @Override
  public void lock(long run) {
    database.jdbc().update("update RUN set VERSION = VERSION where ID = ?", run);
  }

  @Override
  public LineEntry comment(long run, long customerId, String by, Instant at, String text) {
    int revision = entries(run, customerId).size() + 1;
    LineEntry entry = new LineEntry(revision, by, at, Optional.empty(), Optional.empty(), text);
    LineEntries.comment(database.jdbc(), run, customerId, entry);
    return entry;
  }

  @Override
  public List<LineEntry> entries(long run, long customerId) {
    return LineEntries.list(database.jdbc(), run, customerId);
  }

  @Override
  public List<Correction> corrections(long run) {
    return database
        .query(
            "select c from CorrectionEntity c where c.run = :run order by c.id",
            CorrectionEntity.class)
        .setParameter("run", run)
        .getResultStream()
        .map(CorrectionEntity::toRecord)
        .toList();
  }

  @Override
  public List<Long> correctedInto(long run, String tier, long afterId, long toId) {
    return database
        .jdbc()
        .list(
            "select distinct CUSTOMER_ID from CORRECTION"
                + " where RUN = ? and CUSTOMER_ID > ? and CUSTOMER_ID <= ? and TIER_TO = ?",
            row -> row.getLong(1),
            run,
            afterId,
            toId,
            tier);
  }

  /** The latest correction of each customer in a range. */
  private Map<Long, Correction> latest(long run, long fromId, long toId) {
    Map<Long, Correction> latest = new HashMap<>();
    database
        .query(
            "select c from CorrectionEntity c where c.run = :run"
                + " and c.customerId between :from and :to order by c.customerId, c.id",
            CorrectionEntity.class)
        .setParameter("run", run)
        .setParameter("from", fromId)
        .setParameter("to", toId)
        .getResultStream()
        .map(CorrectionEntity::toRecord)
        .forEach(c -> latest.put(c.customerId(), c));
    return latest;
  }
}
