package io.echelon.surface.shell;

import io.echelon.platform.base.Caller;
import io.echelon.platform.job.Job;
import io.echelon.platform.job.Jobs;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Waits for a job; on a terminal with a line that tells how far it is. */
@Component(service = JobWatch.class)
public final class JobWatch {
  private static final long PAUSE_MILLIS = 300;

  private final Jobs jobs;

  @Activate
  public JobWatch(@Reference Jobs jobs) {
    this.jobs = jobs;
  }

  /**
   * Waits until the job is over.
   *
   * @throws CommandException if it failed, or if the wait was broken off: the job goes on then
   */
  public Job await(Caller caller, String unit, long id, Session session, Words words)
      throws CommandException {
    Job job = jobs.get(caller, unit, id);
    while (!job.state().isOver()) {
      progress(session, words.get("job.progress", id, job.counts().get("read"), job.total()));
      pause(words, id);
      job = jobs.get(caller, unit, id);
    }
    progress(session, "");
    if (job.state() == Job.State.FAILED) {
      throw Refusal.of("JOB_FAILED", words.get("job.failed", id, job.error()));
    }
    return job;
  }

  private static void progress(Session session, String line) {
    if (session.getTerminal() != null) {
      session.getConsole().print("\r\u001b[K" + line);
      session.getConsole().flush();
    }
  }

  private static void pause(Words words, long id) throws CommandException {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
    if (Thread.currentThread().isInterrupted()) {
      throw Refusal.of("INTERRUPTED", words.get("job.goeson", id));
    }
  }
}
