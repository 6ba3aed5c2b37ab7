package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.complaint.Resources;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.NewResourceApplication;
import io.echelon.surface.rest.internal.view.ResourceApplicationView;
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

/** Applications for resources to settle a complaint. */
@Component(service = RestResource.class)
@Path("units/{unit}/complaints/{number}/resource-applications")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "complaints")
public final class ComplaintApplicationsResource implements RestResource {
  private final Resources resources;

  @Activate
  public ComplaintApplicationsResource(@Reference(policyOption = GREEDY) Resources resources) {
    this.resources = resources;
  }

  @GET
  @Operation(summary = "The applications for a complaint, oldest first")
  public Page<ResourceApplicationView> listComplaintApplications(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("number") String number) {
    return Answers.whole(
        resources.of(caller, unit, number).stream().map(ResourceApplicationView::of).toList());
  }

  @POST
  @Operation(summary = "Applies for a resource")
  public ResourceApplicationView applyForResource(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      NewResourceApplication wish) {
    return ResourceApplicationView.of(
        resources.apply(caller, unit, number, wish.application(unit)));
  }
}
