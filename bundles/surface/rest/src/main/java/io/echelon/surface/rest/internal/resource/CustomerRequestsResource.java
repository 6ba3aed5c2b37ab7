package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.servicedesk.RequestLists;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.QueuedRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What one customer asked for. */
@Component(service = RestResource.class)
@Path("units/{unit}/customers/{number}/requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
public final class CustomerRequestsResource implements RestResource {
  private final RequestLists requests;

  @Activate
  public CustomerRequestsResource(@Reference(policyOption = GREEDY) RequestLists requests) {
    this.requests = requests;
  }

  @GET
  @Operation(summary = "A customer's requests: the open ones, then the others, newest first")
  public Page<QueuedRequest> listCustomerRequests(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @BeanParam PageQuery page) {
    return requests
        .ofCustomer(caller, unit, number, page.after(), page.limit())
        .map(QueuedRequest::of);
  }
}
