package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.tiering.Assessments;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.AssessmentView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The assessments under way in all units that the caller sees: whose turn it is, who is late. */
@Component(service = RestResource.class)
@Path("assessments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessments")
public final class AssessmentsResource implements RestResource {
  private final Assessments assessments;

  @Activate
  public AssessmentsResource(@Reference(policyOption = GREEDY) Assessments assessments) {
    this.assessments = assessments;
  }

  @GET
  @Operation(summary = "Assessments that have not ended: the step, who holds it, days late")
  public Page<AssessmentView> listOpenAssessments(
      @Context Caller caller, @BeanParam PageQuery page) {
    return assessments.open(caller, page.after(), page.limit()).map(AssessmentView::of);
  }
}
