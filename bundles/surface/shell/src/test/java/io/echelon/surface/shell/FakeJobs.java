package io.echelon.surface.shell;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.job.Job;
import io.echelon.platform.job.Jobs;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Jobs that are over at the second look, for good or with an error. */
final class FakeJobs implements Jobs {
  private final Optional<String> error;
  private int looks;

  FakeJobs(Optional<String> error) {
    this.error = error;
  }

  @Override
  public Job get(Caller caller, String unit, long id) {
    Job.State over = error.isPresent() ? Job.State.FAILED : Job.State.DONE;
    return new Job(
        id,
        "run",
        unit,
        Map.of(),
        looks++ == 0 ? Job.State.RUNNING : over,
        "",
        Map.of("read", 10L),
        20,
        "li.na",
        Instant.EPOCH,
        Optional.empty(),
        error);
  }

  @Override
  public Job start(Caller caller, String type, String unit, Map<String, String> parameters) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isUnderWay(String type, String unit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Page<Job> list(Caller caller, String unit, Optional<String> after, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Job enqueue(Caller caller, String type, String unit, Map<String, String> parameters) {
    throw new UnsupportedOperationException();
  }
}
