package io.echelon.surface.shell.job;

import io.echelon.platform.base.Caller;
import io.echelon.platform.job.Jobs;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Shows a job. */
@Service
@Command(scope = "echelon", name = "job-show", description = "Shows a job")
public final class JobShow extends UnitAction {
  @Argument(name = "job", description = "Id of the job", required = true)
  long job;

  @Reference Jobs jobs;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    JobTable.JOB.show(words, out(), jobs.get(caller, chosenUnit, job));
  }
}
