package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.LineEntry;
import io.echelon.platform.tiering.ReviewedLine;
import io.echelon.platform.tiering.RunReview;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.Comment;
import io.echelon.surface.rest.internal.view.ReviewedLineView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
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

/** A customer's line in a run, as reviewers read it and comment on it. */
@Component(service = RestResource.class)
@Path("units/{unit}/runs/{id}/lines/{number}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "runs")
public final class RunLineResource implements RestResource {
  private final RunReview review;

  @Activate
  public RunLineResource(@Reference(policyOption = GREEDY) RunReview review) {
    this.review = review;
  }

  @GET
  @Operation(
      summary = "A customer's line with its points, corrections and comments; ETag: its revision")
  @ApiResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(implementation = ReviewedLineView.class)))
  public Response getRunLine(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("id") long id,
      @PathParam("number") String number) {
    ReviewedLine line = review.line(caller, unit, id, number);
    return Response.ok(ReviewedLineView.of(line))
        .tag(Integer.toString(line.rated().line().revision()))
        .build();
  }

  @POST
  @Path("comments")
  @Operation(summary = "Comments on a customer's line")
  @ApiResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = LineEntry.class)))
  public Response commentOnRunLine(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("id") long id,
      @PathParam("number") String number,
      @Context UriInfo uri,
      Comment comment) {
    LineEntry entry = review.comment(caller, unit, id, number, comment.comment());
    return Response.created(uri.getAbsolutePath()).entity(entry).build();
  }
}
