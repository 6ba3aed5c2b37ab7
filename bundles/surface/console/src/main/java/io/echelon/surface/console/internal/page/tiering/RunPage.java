package io.echelon.surface.console.internal.page.tiering;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.job.Jobs;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunLine;
import io.echelon.platform.tiering.RunReview;
import io.echelon.platform.tiering.RunState;
import io.echelon.platform.tiering.Runs;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.unit.Units;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.Progress;
import io.echelon.surface.console.internal.view.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A run: how far it has come, its list for the review, what can be done with it. */
@Component(service = Page.class)
@Path("units/{unit}/tiering/runs/{run}")
public final class RunPage implements Page {
  private static final int SHOWN = 50;
  private static final String ALL = "*";

  private final Runs runs;
  private final RunReview review;
  private final Jobs jobs;
  private final Scorecards scorecards;
  private final Customers customers;
  private final Units units;

  @Activate
  public RunPage(
      @Reference(policyOption = GREEDY) Runs runs,
      @Reference(policyOption = GREEDY) RunReview review,
      @Reference(policyOption = GREEDY) Jobs jobs,
      @Reference(policyOption = GREEDY) Scorecards scorecards,
      @Reference(policyOption = GREEDY) Customers customers,
      @Reference(policyOption = GREEDY) Units units) {
    this.runs = runs;
    this.review = review;
    this.jobs = jobs;
    this.scorecards = scorecards;
    this.customers = customers;
    this.units = units;
  }

  /**
   * @param wanted only those rated into this tier; the empty text for those that could not be
   *     rated; absent or {@value #ALL}: all
   */
  @GET
  public View run(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("run") long id,
      @QueryParam("rated") String wanted,
      @QueryParam("after") String after) {
    Run run = runs.get(caller, unit, id);
    Optional<String> rated = Optional.ofNullable(wanted).filter(tier -> !tier.equals(ALL));
    View view =
        progress(caller, unit, run, "run")
            .with("today", units.today())
            .with("tiers", scorecards.get(caller, unit, run.scorecardVersion()).card().tiers())
            .with("rated", rated)
            .with("history", runs.history(caller, unit, id));
    if (isUnrated(run)) {
      return view;
    }
    io.echelon.platform.base.Page<RunLine> lines =
        runs.lines(caller, unit, id, rated, Optional.ofNullable(after), SHOWN);
    return view.with("rows", rows(caller, unit, lines.items())).with("next", lines.next());
  }

  /** How far the rating has come; asked again until it has ended. */
  @GET
  @Path("progress")
  public Response progress(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("run") long id) {
    Run run = runs.get(caller, unit, id);
    return Progress.of(
        progress(caller, unit, run, "run-progress"), run.state() != RunState.SCORING);
  }

  /** Customers per tier as rated and after corrections, with the quotas where there are any. */
  @GET
  @Path("distribution")
  public View distribution(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("run") long id) {
    return View.of("run-distribution")
        .with("run", runs.get(caller, unit, id))
        .with(
            "shares",
            TierShare.of(runs.distribution(caller, unit, id), review.corrections(caller, unit, id)))
        .with("quotas", runs.quotas(caller, unit, id));
  }

  private static boolean isUnrated(Run run) {
    return run.state() == RunState.SCORING || run.state() == RunState.FAILED;
  }

  private View progress(Caller caller, String unit, Run run, String template) {
    View view = View.of(template).with("run", run);
    return isUnrated(run) && run.job() != 0
        ? view.with("job", jobs.get(caller, unit, run.job()))
        : view;
  }

  private List<RunRow> rows(Caller caller, String unit, List<RunLine> lines) {
    Map<Long, Customer> named =
        customers.of(caller, unit, lines.stream().map(l -> l.result().customerId()).toList());
    return lines.stream()
        .map(
            line ->
                new RunRow(
                    line,
                    Optional.ofNullable(named.get(line.result().customerId()))
                        .map(Customer::name)
                        .orElse("")))
        .toList();
  }
}
