package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.obligation.Escalation;
import io.echelon.platform.obligation.Escalations;
import io.echelon.surface.rest.internal.host.RestResource;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the clocks of a unit have escalated. */
@Component(service = RestResource.class)
@Path("units/{unit}/escalations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "escalations")
public final class EscalationsResource implements RestResource {
  private final Escalations escalations;

  @Activate
  public EscalationsResource(@Reference(policyOption = GREEDY) Escalations escalations) {
    this.escalations = escalations;
  }

  @GET
  @Operation(summary = "Escalations, newest first")
  public Page<Escalation> listEscalations(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @Parameter(description = "Only those that nobody has seen")
          @QueryParam("unacknowledged")
          @DefaultValue("false")
          boolean unacknowledged,
      @BeanParam PageQuery page) {
    return escalations.list(caller, unit, unacknowledged, page.after(), page.limit());
  }

  @POST
  @Path("{id}/acknowledgement")
  @Operation(summary = "Notes that the caller has seen one")
  public Escalation acknowledgeEscalation(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("id") long id) {
    return escalations.acknowledge(caller, unit, id);
  }
}
