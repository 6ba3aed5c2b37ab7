package io.echelon.surface.console.internal.page.customer;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import io.echelon.platform.complaint.Complaint;
import io.echelon.platform.complaint.Complaints;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.servicedesk.RequestLists;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.view.View;
import java.util.List;
import java.util.Map;
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

/** What a customer complained of: the latest as a part of its page, all as a page. */
@Component(service = Page.class)
@Path("units/{unit}/customers/{number}/complaints")
public final class CustomerComplaintsPage implements Page {
  private final Complaints complaints;
  private final RequestLists requests;
  private final Customers customers;

  @Activate
  public CustomerComplaintsPage(
      @Reference(policyOption = GREEDY) Complaints complaints,
      @Reference(policyOption = GREEDY) RequestLists requests,
      @Reference(policyOption = GREEDY) Customers customers) {
    this.complaints = complaints;
    this.requests = requests;
    this.customers = customers;
  }

  @GET
  public View complaints(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @QueryParam("after") String after,
      @HeaderParam("HX-Request") boolean part) {
    io.echelon.platform.base.Page<Complaint> page =
        complaints.ofCustomer(
            caller,
            unit,
            number,
            Optional.ofNullable(after),
            part ? CustomerRequestsPage.LATEST : CustomerRequestsPage.SHOWN);
    View view =
        View.of(part ? "customer-complaints-table" : "customer-complaints")
            .with("number", number)
            .with("rows", rows(caller, unit, page.items()))
            .with("next", page.next());
    return part ? view : view.with("customer", customers.get(caller, unit, number));
  }

  /** Approvers see complaints and not the requests behind them. */
  private List<Row> rows(Caller caller, String unit, List<Complaint> page) {
    Map<Long, ServiceRequest> known =
        caller.hasAny(Role.AGENT, Role.UNIT_ADMIN, Role.AUDITOR)
            ? requests.of(caller, unit, page.stream().map(Complaint::id).toList())
            : Map.of();
    return page.stream().map(c -> new Row(c, Optional.ofNullable(known.get(c.id())))).toList();
  }

  /** A complaint with the request whose clocks run, where the reader may see it. */
  public record Row(Complaint complaint, Optional<ServiceRequest> request) {}
}
