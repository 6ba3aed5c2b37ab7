package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.entitlement.OpenOrders;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.NewOrder;
import io.echelon.surface.rest.internal.view.OpenOrderView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
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

/** The orders that have a place among each other. */
@Component(service = RestResource.class)
@Path("units/{unit}/open-orders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "commercial decisions")
public final class OpenOrdersResource implements RestResource {
  private final OpenOrders orders;

  @Activate
  public OpenOrdersResource(@Reference(policyOption = GREEDY) OpenOrders orders) {
    this.orders = orders;
  }

  @POST
  @Operation(summary = "Opens an order from now on")
  public OpenOrderView openOrder(
      @Context Caller caller, @PathParam("unit") String unit, NewOrder order) {
    return OpenOrderView.of(orders.open(caller, unit, order.order(), order.customer()));
  }

  @GET
  @Operation(summary = "The open orders by customer and number")
  public Page<OpenOrderView> listOpenOrders(
      @Context Caller caller, @PathParam("unit") String unit, @BeanParam PageQuery page) {
    return orders.list(caller, unit, page.after(), page.limit()).map(OpenOrderView::of);
  }

  @DELETE
  @Path("{number}")
  @Operation(summary = "Closes an open order")
  public void closeOrder(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("number") String number) {
    orders.close(caller, unit, number);
  }
}
