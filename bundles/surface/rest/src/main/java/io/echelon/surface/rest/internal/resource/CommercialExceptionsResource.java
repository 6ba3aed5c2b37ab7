package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.entitlement.CommercialDecisions;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.Comment;
import io.echelon.surface.rest.internal.view.CommercialExceptionView;
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

/** A unit's exceptions from commercial decisions. */
@Component(service = RestResource.class)
@Path("units/{unit}/commercial-exceptions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "commercial decisions")
public final class CommercialExceptionsResource implements RestResource {
  private final CommercialDecisions decisions;

  @Activate
  public CommercialExceptionsResource(
      @Reference(policyOption = GREEDY) CommercialDecisions decisions) {
    this.decisions = decisions;
  }

  @GET
  @Operation(summary = "All of a unit, newest first")
  public Page<CommercialExceptionView> listCommercialExceptions(
      @Context Caller caller, @PathParam("unit") String unit, @BeanParam PageQuery page) {
    return decisions
        .list(caller, unit, page.after(), page.limit())
        .map(CommercialExceptionView::of);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "An exception with the decision as it was")
  public CommercialExceptionView getCommercialException(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("id") long id) {
    return CommercialExceptionView.of(decisions.get(caller, unit, id));
  }

  @POST
  @Path("{id}/approval")
  @Operation(summary = "Approves it; not by who asked for it")
  public CommercialExceptionView approveCommercialException(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("id") long id,
      Comment comment) {
    return CommercialExceptionView.of(decisions.settle(caller, unit, id, true, comment.comment()));
  }

  @POST
  @Path("{id}/refusal")
  @Operation(summary = "Refuses it; not by who asked for it")
  public CommercialExceptionView refuseCommercialException(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("id") long id,
      Reason reason) {
    return CommercialExceptionView.of(decisions.settle(caller, unit, id, false, reason.reason()));
  }
}
