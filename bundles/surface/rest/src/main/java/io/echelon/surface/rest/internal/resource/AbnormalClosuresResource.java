package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.complaint.AbnormalClosures;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.AbnormalClosureView;
import io.echelon.surface.rest.internal.view.DecisionCommand;
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

/** Closures without agreement that wait for a second person. */
@Component(service = RestResource.class)
@Path("units/{unit}/abnormal-closures")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "complaints")
public final class AbnormalClosuresResource implements RestResource {
  private final AbnormalClosures closures;

  @Activate
  public AbnormalClosuresResource(@Reference(policyOption = GREEDY) AbnormalClosures closures) {
    this.closures = closures;
  }

  @GET
  @Operation(summary = "Closures without agreement that wait for a decision, oldest first")
  public Page<AbnormalClosureView> listWaitingClosures(
      @Context Caller caller, @PathParam("unit") String unit, @BeanParam PageQuery page) {
    return closures.waiting(caller, unit, page.after(), page.limit()).map(AbnormalClosureView::of);
  }

  @POST
  @Path("{id}/decision")
  @Operation(summary = "Approves or refuses a closure without agreement")
  public AbnormalClosureView decideAbnormalClosure(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("id") long id,
      DecisionCommand command) {
    return AbnormalClosureView.of(
        closures.decide(caller, unit, id, command.granted(), command.note()));
  }
}
