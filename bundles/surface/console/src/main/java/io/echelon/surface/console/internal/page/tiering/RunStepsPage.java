package io.echelon.surface.console.internal.page.tiering;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.tiering.RunReview;
import io.echelon.platform.tiering.RunStep;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.Fields;
import io.echelon.surface.console.internal.page.Redirect;
import java.util.OptionalInt;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.FormParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes a run on its way from review to publication. */
@Component(service = Page.class)
@Path("units/{unit}/tiering/runs/{run}/steps")
public final class RunStepsPage implements Page {
  private static final Reasons REASONS = new Reasons(Fields.class);

  private final RunReview review;

  @Activate
  public RunStepsPage(@Reference(policyOption = GREEDY) RunReview review) {
    this.review = review;
  }

  /**
   * @param seen number of the review's step that the page showed
   * @param comment why, in the user's words
   */
  @POST
  public Response step(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("run") long run,
      @FormParam("step") RunStep step,
      @FormParam("seen") @DefaultValue("1") int seen,
      @FormParam("effectiveFrom") String effectiveFrom,
      @FormParam("comment") @DefaultValue("") String comment) {
    switch (Fields.needed("step", step)) {
      case SUBMIT -> review.submit(caller, unit, run, OptionalInt.of(seen), comment);
      case RETURN -> review.sendBack(caller, unit, run, comment);
      case APPROVE -> review.approve(caller, unit, run, comment);
      case PUBLISH ->
          review.publish(caller, unit, run, Fields.neededDay("effectiveFrom", effectiveFrom));
      case REVOKE -> review.revoke(caller, unit, run, comment);
      case CANCEL -> review.cancel(caller, unit, run, comment);
      default -> throw REASONS.invalid("step");
    }
    return Redirect.to(RunAddress.of(unit, run));
  }
}
