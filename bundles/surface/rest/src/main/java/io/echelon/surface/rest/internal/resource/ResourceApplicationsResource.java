package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.complaint.Resources;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.DecisionCommand;
import io.echelon.surface.rest.internal.view.ResourceApplicationView;
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

/** Applications for resources that wait for the caller. */
@Component(service = RestResource.class)
@Path("units/{unit}/resource-applications")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "complaints")
public final class ResourceApplicationsResource implements RestResource {
  private final Resources resources;

  @Activate
  public ResourceApplicationsResource(@Reference(policyOption = GREEDY) Resources resources) {
    this.resources = resources;
  }

  @GET
  @Operation(summary = "Applications that wait for the caller, oldest first")
  public Page<ResourceApplicationView> listWaitingApplications(
      @Context Caller caller, @PathParam("unit") String unit, @BeanParam PageQuery page) {
    return resources
        .waiting(caller, unit, page.after(), page.limit())
        .map(ResourceApplicationView::of);
  }

  @POST
  @Path("{id}/decision")
  @Operation(summary = "Grants or refuses a resource")
  public ResourceApplicationView decideApplication(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("id") long id,
      DecisionCommand command) {
    return ResourceApplicationView.of(
        resources.decide(caller, unit, id, command.granted(), command.note()));
  }
}
