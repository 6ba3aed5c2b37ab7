package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.quality.AgentEvaluation;
import io.echelon.platform.quality.DrawnRequest;
import io.echelon.platform.quality.Evaluations;
import io.echelon.platform.quality.QualityReviews;
import io.echelon.surface.rest.internal.host.RestResource;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How well requests were worked on. */
@Component(service = RestResource.class)
@Path("units/{unit}/quality")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "quality")
public final class EvaluationsResource implements RestResource {
  private final Evaluations evaluations;
  private final QualityReviews reviews;
  private final UnitDays days;

  @Activate
  public EvaluationsResource(
      @Reference(policyOption = GREEDY) Evaluations evaluations,
      @Reference(policyOption = GREEDY) QualityReviews reviews,
      @Reference(policyOption = GREEDY) UnitDays days) {
    this.evaluations = evaluations;
    this.reviews = reviews;
    this.days = days;
  }

  @GET
  @Path("agents")
  @Operation(summary = "How agents worked on the requests that they resolved in a period, by name")
  public Page<AgentEvaluation> listEvaluations(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @BeanParam PeriodQuery period,
      @BeanParam PageQuery page) {
    return evaluations.list(
        caller, unit, period.from(days, unit), period.to(days, unit), page.after(), page.limit());
  }

  @GET
  @Path("sample")
  @Operation(summary = "Closed requests of a period drawn at random, the same ones each time")
  public Page<DrawnRequest> drawSample(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @BeanParam PeriodQuery period,
      @QueryParam("number") @DefaultValue("10") @Parameter(description = "How many, 1 to 100")
          int number) {
    return Answers.whole(
        reviews.draw(caller, unit, period.from(days, unit), period.to(days, unit), number));
  }
}
