package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.tiering.ReviewHolders;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.Holders;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The steps of a unit's reviews and who holds them. */
@Component(service = RestResource.class)
@Path("units/{unit}/review-steps")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessments")
public final class ReviewStepsResource implements RestResource {
  private final ReviewHolders holders;

  @Activate
  public ReviewStepsResource(@Reference(policyOption = GREEDY) ReviewHolders holders) {
    this.holders = holders;
  }

  @GET
  @Operation(summary = "The steps that a run passes, its approval last, with those who hold them")
  public Page<ReviewHolders.HeldStep> listReviewSteps(
      @Context Caller caller, @PathParam("unit") String unit) {
    return Answers.whole(holders.list(caller, unit));
  }

  @PUT
  @Path("{step}")
  @Operation(summary = "Names who alone may end a step; nobody: everybody with its role")
  public ReviewHolders.HeldStep assignReviewStep(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("step") int step,
      Holders wanted) {
    return holders.assign(caller, unit, step, wanted.users());
  }
}
