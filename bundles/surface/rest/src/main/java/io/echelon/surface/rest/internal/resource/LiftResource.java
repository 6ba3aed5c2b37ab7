package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.Upgrade;
import io.echelon.platform.entitlement.Upgrades;
import io.echelon.surface.rest.internal.host.RestResource;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What would lift a customer one tier. */
@Component(service = RestResource.class)
@Path("units/{unit}/customers/{number}/lift")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "customers")
public final class LiftResource implements RestResource {
  private final Upgrades upgrades;

  @Activate
  public LiftResource(@Reference(policyOption = GREEDY) Upgrades upgrades) {
    this.upgrades = upgrades;
  }

  @GET
  @Operation(
      summary =
          "The smallest single changes that reach the next better tier, and what it would grant")
  public Upgrade getLift(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("number") String number) {
    return upgrades.of(caller, unit, number);
  }
}
