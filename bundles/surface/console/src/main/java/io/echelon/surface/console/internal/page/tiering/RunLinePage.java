package io.echelon.surface.console.internal.page.tiering;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.tiering.ReviewedLine;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunReview;
import io.echelon.platform.tiering.Runs;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.Redirect;
import io.echelon.surface.console.internal.view.View;
import io.echelon.surface.http.Refusals;
import java.util.OptionalInt;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.FormParam;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriBuilder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A customer's line in a run: read, commented on, and corrected within the list. */
@Component(service = Page.class)
@Path("units/{unit}/tiering/runs/{run}/lines/{number}")
public final class RunLinePage implements Page {
  private final RunReview review;
  private final Runs runs;
  private final Scorecards scorecards;

  @Activate
  public RunLinePage(
      @Reference(policyOption = GREEDY) RunReview review,
      @Reference(policyOption = GREEDY) Runs runs,
      @Reference(policyOption = GREEDY) Scorecards scorecards) {
    this.review = review;
    this.runs = runs;
    this.scorecards = scorecards;
  }

  @GET
  public View line(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("run") long run,
      @PathParam("number") String number) {
    return row(caller, unit, run, number, "run-line");
  }

  /** The line as it stands in the list. */
  @GET
  @Path("row")
  public View row(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("run") long run,
      @PathParam("number") String number) {
    return row(caller, unit, run, number, "run-row");
  }

  /** The line with a form to correct it. */
  @GET
  @Path("edit")
  public View edit(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("run") long run,
      @PathParam("number") String number) {
    return row(caller, unit, run, number, "run-row-edit");
  }

  /**
   * Corrects; where it is refused the form comes back with what was typed and what others did.
   *
   * @param seen revision of the line that the reviewer saw
   */
  @POST
  @Path("corrections")
  public Response correct(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("run") long run,
      @PathParam("number") String number,
      @FormParam("seen") int seen,
      @FormParam("tier") @DefaultValue("") String tier,
      @FormParam("reason") @DefaultValue("") String reason) {
    try {
      review.correct(caller, unit, run, number, OptionalInt.of(seen), tier, reason);
      return Response.ok(row(caller, unit, run, number)).header("HX-Trigger", "corrected").build();
    } catch (EchelonException refusal) {
      if (refusal.code() == ErrorCode.INTERNAL) {
        throw refusal;
      }
      return Response.status(Refusals.status(refusal.code()))
          .entity(
              edit(caller, unit, run, number)
                  .with("refused", refusal.code())
                  .with("detail", refusal.detail())
                  .with("seenBefore", seen)
                  .with("tier", tier)
                  .with("reason", reason))
          .build();
    }
  }

  @POST
  @Path("comments")
  public Response comment(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("run") long run,
      @PathParam("number") String number,
      @FormParam("comment") @DefaultValue("") String comment) {
    review.comment(caller, unit, run, number, comment);
    return Redirect.to(
        UriBuilder.fromPath(RunAddress.of(unit, run))
            .path("lines/{number}")
            .build(number)
            .toString());
  }

  private View row(Caller caller, String unit, long id, String number, String template) {
    Run run = runs.get(caller, unit, id);
    ReviewedLine line = review.line(caller, unit, id, number);
    return View.of(template)
        .with("run", run)
        .with("row", new RunRow(line.rated().line(), line.rated().name()))
        .with("line", line)
        .with("tiers", scorecards.get(caller, unit, run.scorecardVersion()).card().tiers());
  }
}
