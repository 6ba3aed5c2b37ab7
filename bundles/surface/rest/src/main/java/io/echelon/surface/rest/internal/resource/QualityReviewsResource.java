package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.quality.QualityReview;
import io.echelon.platform.quality.QualityReviews;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.NewQualityReview;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The reviews of a request. */
@Component(service = RestResource.class)
@Path("units/{unit}/requests/{number}/quality-reviews")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "quality")
public final class QualityReviewsResource implements RestResource {
  private final QualityReviews reviews;

  @Activate
  public QualityReviewsResource(@Reference(policyOption = GREEDY) QualityReviews reviews) {
    this.reviews = reviews;
  }

  @GET
  @Operation(summary = "What was found of the work on a request, by reviewer")
  public Page<QualityReview> listQualityReviews(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("number") String number) {
    return Answers.whole(reviews.list(caller, unit, number));
  }

  @POST
  @Operation(summary = "Keeps a review of a closed request, with marks from 1 to 5")
  public QualityReview reviewQuality(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      NewQualityReview body) {
    return reviews.review(caller, unit, number, body.marks(), body.words());
  }
}
