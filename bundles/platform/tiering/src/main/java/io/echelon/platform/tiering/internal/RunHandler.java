package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.customer.store.CustomerStore;
import io.echelon.platform.job.Job;
import io.echelon.platform.job.JobHandler;
import io.echelon.platform.measurement.Measurements;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunEvent;
import io.echelon.platform.tiering.RunStep;
import io.echelon.platform.tiering.Runs;
import io.echelon.platform.tiering.store.RunStore;
import io.echelon.platform.tiering.store.ScorecardStore;
import io.echelon.platform.unit.Fence;
import io.echelon.platform.unit.Plugins;
import java.time.Clock;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Rates the customers of a unit. */
@Component
public final class RunHandler implements JobHandler {
  static final String RUN = "run";

  private final RunStore runs;
  private final ScorecardStore scorecards;
  private final TierReader tiers;
  private final CustomerStore customers;
  private final Measurements measurements;
  private final StrategyCalls strategies;
  private final Transactions transactions;
  private final Clock clock;

  @Activate
  public RunHandler(
      @Reference RunStore runs,
      @Reference ScorecardStore scorecards,
      @Reference TierReader tiers,
      @Reference CustomerStore customers,
      @Reference Measurements measurements,
      @Reference Plugins plugins,
      @Reference Fence fence,
      @Reference Transactions transactions,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.runs = runs;
    this.scorecards = scorecards;
    this.tiers = tiers;
    this.customers = customers;
    this.measurements = measurements;
    strategies = new StrategyCalls(plugins, fence);
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String type() {
    return Runs.JOB_TYPE;
  }

  @Override
  public Work open(Job job) {
    return transactions.read(
        () -> {
          Run run = run(job);
          ScorecardStore.Row card =
              scorecards.find(run.unit(), run.scorecardVersion()).orElseThrow();
          return new RunWork(this, job, run, StoredScorecards.version(card).card());
        });
  }

  @Override
  public void failed(Job job, String reason) {
    step(run(job), RunStep.FAIL, Optional.of(reason));
  }

  Run run(Job job) {
    long id = Long.parseLong(job.parameters().get(RUN));
    return runs.find(id).orElseThrow(() -> EchelonException.notFound("run", id));
  }

  void step(Run run, RunStep step, Optional<String> reason) {
    Run after = run.after(step);
    runs.step(after, RunEvent.of(run, step, after, run.startedBy(), clock.instant(), reason));
  }

  StrategyCalls strategies() {
    return strategies;
  }

  RunStore runs() {
    return runs;
  }

  TierReader tiers() {
    return tiers;
  }

  CustomerStore customers() {
    return customers;
  }

  Measurements measurements() {
    return measurements;
  }

  Clock clock() {
    return clock;
  }
}
