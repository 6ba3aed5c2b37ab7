package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.servicedesk.CauseReview;
import io.echelon.platform.servicedesk.Causes;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.CausesView;
import io.echelon.surface.rest.internal.view.NewCauseReview;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
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

/** The periodic review of causes. */
@Component(service = RestResource.class)
@Path("units/{unit}/causes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
public final class CausesResource implements RestResource {
  private final Causes causes;
  private final UnitDays days;

  @Activate
  public CausesResource(
      @Reference(policyOption = GREEDY) Causes causes,
      @Reference(policyOption = GREEDY) UnitDays days) {
    this.causes = causes;
    this.days = days;
  }

  @GET
  @Operation(
      summary = "What the requests resolved in a period were caused by, beside the one before")
  public CausesView getCauses(
      @Context Caller caller, @PathParam("unit") String unit, @BeanParam PeriodQuery period) {
    return CausesView.of(
        causes.report(caller, unit, period.from(days, unit), period.to(days, unit)));
  }

  @GET
  @Path("reviews")
  @Operation(summary = "What was concluded of the causes of past periods, newest first")
  public Page<CauseReview> listCauseReviews(
      @Context Caller caller, @PathParam("unit") String unit, @BeanParam PageQuery page) {
    return causes.reviews(caller, unit, page.after(), page.limit());
  }

  @POST
  @Path("reviews")
  @Operation(summary = "Keeps what was concluded of the causes of a period")
  @ApiResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = CauseReview.class)))
  public Response reviewCauses(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @Context UriInfo uri,
      NewCauseReview body) {
    CauseReview review =
        causes.review(caller, unit, body.from(), body.to(), body.conclusions(), body.actions());
    return Answers.created(uri, review.id(), review);
  }
}
