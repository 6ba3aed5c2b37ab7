package io.echelon.surface.rest.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.job.Job;
import io.echelon.platform.obligation.Escalation;
import io.echelon.platform.obligation.Escalations;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.servicedesk.Recomputed;
import io.echelon.platform.servicedesk.Recomputes;
import io.echelon.platform.servicedesk.RequestHandling;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.unit.EscalationLevel;
import io.echelon.spi.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One request and one escalation. */
final class FakeHandling implements RequestHandling, Escalations, Recomputes {
  private final FakeDesk desk;

  FakeHandling(FakeDesk desk) {
    this.desk = desk;
  }

  @Override
  public ServiceRequest classify(
      Caller caller, String unit, String number, Severity severity, long version, String reason) {
    return desk.get(caller, unit, number).classified(severity);
  }

  @Override
  public ServiceRequest handOver(
      Caller caller, String unit, String number, String team, long version, Optional<String> note) {
    return desk.get(caller, unit, number).handedTo(Optional.of(team));
  }

  @Override
  public ServiceRequest release(
      Caller caller, String unit, String number, long version, Optional<String> note) {
    return desk.get(caller, unit, number).handedTo(Optional.of("network"));
  }

  @Override
  public ServiceRequest ask(
      Caller caller, String unit, String number, String team, Deadline deadline, long version) {
    return desk.get(caller, unit, number);
  }

  @Override
  public ServiceRequest done(Caller caller, String unit, String number, String team, long version) {
    return desk.get(caller, unit, number);
  }

  @Override
  public Page<Escalation> list(
      Caller caller, String unit, boolean unacknowledged, Optional<String> after, int limit) {
    return new Page<>(List.of(acknowledge(caller, unit, 7)), Optional.empty());
  }

  @Override
  public Escalation acknowledge(Caller caller, String unit, long id) {
    return new Escalation(
        id,
        unit,
        1,
        "request/17",
        "R-17",
        "FIRST_ANSWER",
        new EscalationLevel(75, EscalationLevel.Rank.MANAGER, false),
        List.of("li.na"),
        Samples.NOW,
        Samples.NOW,
        Optional.of(new Escalation.Acknowledgement(caller.name(), Samples.NOW)));
  }

  @Override
  public Page<Recomputed> preview(Caller caller, String unit, Optional<String> after, int limit) {
    return new Page<>(
        List.of(
            new Recomputed(
                "R-17",
                List.of(
                    new Recomputed.ClockChange(
                        "FIRST_ANSWER",
                        false,
                        Obligation.State.RUNNING,
                        Samples.NOW,
                        Samples.NOW.plusSeconds(60))))),
        Optional.empty());
  }

  @Override
  public Job apply(Caller caller, String unit, String reason) {
    return new Job(
        9,
        Recomputes.JOB_TYPE,
        unit,
        Map.of("reason", reason),
        Job.State.QUEUED,
        "",
        Map.of(),
        0,
        caller.name(),
        Samples.NOW,
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public ServiceRequest closeUnagreed(Caller caller, String unit, String number, String reason) {
    throw new UnsupportedOperationException();
  }
}
