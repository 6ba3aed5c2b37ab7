package io.echelon.surface.shell.job;

import io.echelon.platform.job.Job;
import io.echelon.surface.shell.Table;

/** What is shown of jobs. */
public final class JobTable {
  public static final Table<Job> JOB =
      new Table<Job>()
          .column("id", Job::id)
          .column("type", Job::type)
          .column("state", Job::state)
          .column("counts", Job::counts)
          .column("startedby", Job::startedBy)
          .column("createdat", Job::createdAt)
          .column("finishedat", Job::finishedAt)
          .column("error", Job::error);

  private JobTable() {}
}
