package io.echelon.persistence.job;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.InList;
import io.echelon.persistence.internal.JsonText;
import io.echelon.platform.job.Job;
import io.echelon.platform.job.JobProgress;
import io.echelon.platform.job.store.JobStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The job table. Claims queue at one row until their commit, so that of several nodes one gets the
 * job and none deadlocks.
 */
@Component
public final class JpaJobStore implements JobStore {
  private static final String CLAIMABLE =
      "(STATE = 'QUEUED' or (STATE = 'RUNNING' and LEASE_UNTIL < ?))";

  private final Database database;

  @Activate
  public JpaJobStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public Job insert(Job job) {
    return database.insert(new JobEntity(job)).toRecord();
  }

  @Override
  public Optional<Job> find(long id) {
    return Optional.ofNullable(database.find(JobEntity.class, id)).map(JobEntity::toRecord);
  }

  @Override
  public List<Job> before(String unit, long beforeId, int limit) {
    return database
        .query(
            "select j from JobEntity j where j.unit = :unit and j.id < :before order by j.id desc",
            JobEntity.class)
        .setParameter("unit", unit)
        .setParameter("before", beforeId)
        .setMaxResults(limit)
        .getResultStream()
        .map(JobEntity::toRecord)
        .toList();
  }

  @Override
  public boolean existsUnderWay(String type, String unit) {
    return database
        .jdbc()
        .first(
            "select ID from JOB where JOB_TYPE = ? and UNIT = ? and STATE in ('QUEUED', 'RUNNING')"
                + " fetch first 1 rows only",
            row -> row.getLong(1),
            type,
            unit)
        .isPresent();
  }

  @Override
  public Optional<Job> claim(Set<String> types, String owner, Instant now, Instant leaseUntil) {
    if (types.isEmpty()) {
      return Optional.empty();
    }
    if (oldest(types, now).isEmpty()) {
      return Optional.empty();
    }
    database.jdbc().update("update JOB_CLAIM set CLAIMS = CLAIMS + 1 where ID = 1");
    return oldest(types, now).filter(id -> lease(id, owner, now, leaseUntil)).flatMap(this::find);
  }

  private Optional<Long> oldest(Set<String> types, Instant now) {
    return database
        .jdbc()
        .first(
            "select ID from JOB where STATE in ('QUEUED', 'RUNNING') and "
                + CLAIMABLE
                + " and JOB_TYPE in "
                + InList.placeholders(types.size())
                + " order by ID fetch first 1 rows only",
            row -> row.getLong(1),
            Stream.concat(Stream.of(now), types.stream()).toArray());
  }

  private boolean lease(long id, String owner, Instant now, Instant until) {
    return change(
        "update JOB set STATE = 'RUNNING', LEASE_OWNER = ?, LEASE_UNTIL = ? where ID = ? and "
            + CLAIMABLE,
        owner,
        until,
        id,
        now);
  }

  @Override
  public boolean progress(long id, String owner, JobProgress progress, Instant leaseUntil) {
    return change(
        "update JOB set JOB_CURSOR = ?, COUNTS = ?, TOTAL = ?, LEASE_UNTIL = ?"
            + " where ID = ? and LEASE_OWNER = ? and STATE = 'RUNNING'",
        progress.cursor(),
        JsonText.counts(progress.counts()),
        progress.total(),
        leaseUntil,
        id,
        owner);
  }

  @Override
  public void finish(long id, Job.State state, Optional<String> error, Instant at) {
    change(
        "update JOB set STATE = ?, ERROR = ?, FINISHED_AT = ?, LEASE_OWNER = NULL,"
            + " LEASE_UNTIL = NULL where ID = ?",
        state,
        error,
        at,
        id);
  }

  private boolean change(String sql, Object... parameters) {
    boolean changed = database.jdbc().update(sql, parameters) == 1;
    database.forget();
    return changed;
  }
}
