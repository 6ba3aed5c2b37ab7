package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.complaint.AbnormalClosures;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.AbnormalClosureView;
import io.echelon.surface.rest.internal.view.NewAbnormalClosure;
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

/** Wishes to close a complaint without agreement. */
@Component(service = RestResource.class)
@Path("units/{unit}/complaints/{number}/abnormal-closures")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "complaints")
public final class ComplaintClosuresResource implements RestResource {
  private final AbnormalClosures closures;

  @Activate
  public ComplaintClosuresResource(@Reference(policyOption = GREEDY) AbnormalClosures closures) {
    this.closures = closures;
  }

  @GET
  @Operation(summary = "The wishes to close a complaint without agreement, oldest first")
  public Page<AbnormalClosureView> listComplaintClosures(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("number") String number) {
    return Answers.whole(
        closures.of(caller, unit, number).stream().map(AbnormalClosureView::of).toList());
  }

  @POST
  @Operation(summary = "Wishes to close a complaint without agreement")
  public AbnormalClosureView wishAbnormalClosure(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      NewAbnormalClosure wish) {
    return AbnormalClosureView.of(
        closures.request(
            caller, unit, number, wish.limits(), wish.reason(), wish.evidence(), wish.version()));
  }
}
