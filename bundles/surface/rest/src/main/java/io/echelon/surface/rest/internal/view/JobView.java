package io.echelon.surface.rest.internal.view;

import io.echelon.platform.job.Job;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A job as users see it: without the handler's own parameters and cursor. */
public record JobView(
    long id,
    String type,
    String unit,
    Job.State state,
    Map<String, Long> counts,
    long total,
    String startedBy,
    Instant createdAt,
    Optional<Instant> finishedAt,
    Optional<String> error) {
  public static JobView of(Job job) {
    return new JobView(
        job.id(),
        job.type(),
        job.unit(),
        job.state(),
        job.counts(),
        job.total(),
        job.startedBy(),
        job.createdAt(),
        job.finishedAt(),
        job.error());
  }
}
