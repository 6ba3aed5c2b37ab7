package io.echelon.surface.console.internal.page.customer;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.servicedesk.RequestLists;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.UnitNames;
import io.echelon.surface.console.internal.view.View;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a customer asked for: the latest as a part of its page, all as a page. */
@Component(service = Page.class)
@Path("units/{unit}/customers/{number}/requests")
public final class CustomerRequestsPage implements Page {
  static final int LATEST = 10;
  static final int SHOWN = 50;

  private final RequestLists requests;
  private final Customers customers;
  private final UnitNames names;

  @Activate
  public CustomerRequestsPage(
      @Reference(policyOption = GREEDY) RequestLists requests,
      @Reference(policyOption = GREEDY) Customers customers,
      @Reference(policyOption = GREEDY) UnitNames names) {
    this.requests = requests;
    this.customers = customers;
    this.names = names;
  }

  @GET
  public View requests(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @QueryParam("after") String after,
      @HeaderParam("HX-Request") boolean part) {
    io.echelon.platform.base.Page<ServiceRequest> page =
        requests.ofCustomer(
            caller, unit, number, Optional.ofNullable(after), part ? LATEST : SHOWN);
    View view =
        View.of(part ? "customer-requests-table" : "customer-requests")
            .with("number", number)
            .with("requests", page.items())
            .with("next", page.next())
            .with("items", names.items(unit));
    return part ? view : view.with("customer", customers.get(caller, unit, number));
  }
}
