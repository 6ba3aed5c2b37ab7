package io.echelon.surface.shell.job;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.job.Job;
import io.echelon.platform.job.Jobs;
import io.echelon.surface.shell.UnitPagedAction;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists jobs. */
@Service
@Command(
    scope = "echelon",
    name = "job-list",
    description = "Lists the jobs of a unit, newest first")
public final class JobList extends UnitPagedAction<Job> {
  @Reference Jobs jobs;

  public JobList() {
    super(JobTable.JOB);
  }

  @Override
  protected Page<Job> page(Caller caller, String chosenUnit, Optional<String> key, int size) {
    return jobs.list(caller, chosenUnit, key, size);
  }
}
