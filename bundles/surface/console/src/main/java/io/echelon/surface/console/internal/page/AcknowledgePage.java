package io.echelon.surface.console.internal.page;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.obligation.Escalations;
import io.echelon.surface.console.internal.host.Page;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes that somebody has seen an escalation, and leads back home. */
@Component(service = Page.class)
@Path("units/{unit}/escalations/{id}/acknowledgement")
public final class AcknowledgePage implements Page {
  private final Escalations escalations;

  @Activate
  public AcknowledgePage(@Reference(policyOption = GREEDY) Escalations escalations) {
    this.escalations = escalations;
  }

  @POST
  public Response acknowledge(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("id") long id) {
    escalations.acknowledge(caller, unit, id);
    return Redirect.to("/console/units/" + unit);
  }
}
