package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.complaint.Complaints;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.ComplaintView;
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

/** What one customer complained of. */
@Component(service = RestResource.class)
@Path("units/{unit}/customers/{number}/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "complaints")
public final class CustomerComplaintsResource implements RestResource {
  private final Complaints complaints;

  @Activate
  public CustomerComplaintsResource(@Reference(policyOption = GREEDY) Complaints complaints) {
    this.complaints = complaints;
  }

  @GET
  @Operation(summary = "A customer's complaints, newest first")
  public Page<ComplaintView> listCustomerComplaints(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @BeanParam PageQuery page) {
    return complaints
        .ofCustomer(caller, unit, number, page.after(), page.limit())
        .map(ComplaintView::of);
  }
}
