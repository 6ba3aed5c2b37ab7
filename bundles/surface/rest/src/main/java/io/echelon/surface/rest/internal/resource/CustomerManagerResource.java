package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.customer.CustomerManagers;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.CustomerManager;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The dedicated account manager of a customer. */
@Component(service = RestResource.class)
@Path("units/{unit}/customers/{number}/manager")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "customers")
public final class CustomerManagerResource implements RestResource {
  private final CustomerManagers managers;

  @Activate
  public CustomerManagerResource(@Reference(policyOption = GREEDY) CustomerManagers managers) {
    this.managers = managers;
  }

  @GET
  @Operation(summary = "Who looks after a customer")
  public CustomerManager getManager(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("number") String number) {
    return new CustomerManager(managers.of(caller, unit, number));
  }

  @PUT
  @Operation(summary = "Says who looks after a customer; without an account nobody does")
  public CustomerManager setManager(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      CustomerManager manager) {
    managers.set(caller, unit, number, manager.account());
    return manager;
  }
}
