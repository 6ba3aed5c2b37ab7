package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.tiering.Assessments;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.AssessmentView;
import io.echelon.surface.rest.internal.view.Reason;
import io.swagger.v3.oas.annotations.Operation;
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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A unit's assessments, year by year. */
@Component(service = RestResource.class)
@Path("units/{unit}/assessments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessments")
public final class UnitAssessmentsResource implements RestResource {
  private final Assessments assessments;

  @Activate
  public UnitAssessmentsResource(@Reference(policyOption = GREEDY) Assessments assessments) {
    this.assessments = assessments;
  }

  @GET
  @Operation(summary = "A unit's assessments, newest first")
  public Page<AssessmentView> listAssessments(
      @Context Caller caller, @PathParam("unit") String unit, @BeanParam PageQuery page) {
    return assessments.list(caller, unit, page.after(), page.limit()).map(AssessmentView::of);
  }

  @POST
  @Path("{id}/reopening")
  @Operation(summary = "Lets another run be opened after one that failed or was cancelled")
  public AssessmentView reopenAssessment(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("id") long id,
      Reason reason) {
    return AssessmentView.of(assessments.reopen(caller, unit, id, reason.reason()));
  }
}
