package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.tiering.Correction;
import io.echelon.platform.tiering.Publication;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunReview;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.Comment;
import io.echelon.surface.rest.internal.view.CorrectionView;
import io.echelon.surface.rest.internal.view.EffectiveFrom;
import io.echelon.surface.rest.internal.view.NewCorrection;
import io.echelon.surface.rest.internal.view.Reason;
import io.echelon.surface.rest.internal.view.Submission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.OptionalInt;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The way of a run from its rating to its publication. */
@Component(service = RestResource.class)
@Path("units/{unit}/runs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "runs")
public final class RunReviewResource implements RestResource {
  private final RunReview review;

  @Activate
  public RunReviewResource(@Reference(policyOption = GREEDY) RunReview review) {
    this.review = review;
  }

  @POST
  @Path("{id}/corrections")
  @Operation(summary = "Sets the tier of a customer in a run that is in review")
  @ApiResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = CorrectionView.class)))
  public Response correct(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("id") long id,
      @Context UriInfo uri,
      NewCorrection wanted) {
    OptionalInt seen = wanted.seen().stream().mapToInt(Integer::intValue).findFirst();
    Correction correction =
        review.correct(caller, unit, id, wanted.number(), seen, wanted.tier(), wanted.reason());
    return Response.created(uri.getAbsolutePath()).entity(CorrectionView.of(correction)).build();
  }

  @GET
  @Path("{id}/corrections")
  @Operation(summary = "The corrections of a run, oldest first")
  public Page<CorrectionView> listCorrections(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("id") long id) {
    return Answers.whole(
        review.corrections(caller, unit, id).stream().map(CorrectionView::of).toList());
  }

  @POST
  @Path("{id}/submission")
  @Operation(
      summary = "Ends the current step of the review; after the last the run awaits approval")
  public Run submitRun(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("id") long id,
      Submission submission) {
    OptionalInt step = submission.step().stream().mapToInt(Integer::intValue).findFirst();
    return review.submit(caller, unit, id, step, submission.comment());
  }

  @POST
  @Path("{id}/return")
  @Operation(summary = "Sends a run back into review")
  public Run returnRun(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("id") long id,
      Reason reason) {
    return review.sendBack(caller, unit, id, reason.reason());
  }

  @POST
  @Path("{id}/approval")
  @Operation(summary = "Approves a run; not by who started or corrected it")
  public Run approveRun(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("id") long id,
      Comment comment) {
    return review.approve(caller, unit, id, comment.comment());
  }

  @POST
  @Path("{id}/publication")
  @Operation(summary = "Makes the tiers of an approved run count")
  @ApiResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = Publication.class)))
  public Response publishRun(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("id") long id,
      @Context UriInfo uri,
      EffectiveFrom from) {
    Publication publication = review.publish(caller, unit, id, from.effectiveFrom());
    URI run = uri.getBaseUriBuilder().path("units/{unit}/runs/{id}").build(unit, id);
    return Response.created(run).entity(publication).build();
  }

  @POST
  @Path("{id}/revocation")
  @Operation(summary = "Takes the publication of a run back")
  public Run revokeRun(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("id") long id,
      Reason reason) {
    return review.revoke(caller, unit, id, reason.reason());
  }

  @POST
  @Path("{id}/cancellation")
  @Operation(summary = "Gives a run up")
  public Run cancelRun(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("id") long id,
      Reason reason) {
    return review.cancel(caller, unit, id, reason.reason());
  }
}
