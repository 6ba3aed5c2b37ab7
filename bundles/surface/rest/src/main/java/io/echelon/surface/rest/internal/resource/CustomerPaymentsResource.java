package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.measurement.CustomerPayment;
import io.echelon.platform.measurement.Payments;
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

/** The payments of one customer. */
@Component(service = RestResource.class)
@Path("units/{unit}/customers/{number}/payments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "payments")
public final class CustomerPaymentsResource implements RestResource {
  private final Payments payments;

  @Activate
  public CustomerPaymentsResource(@Reference(policyOption = GREEDY) Payments payments) {
    this.payments = payments;
  }

  @GET
  @Operation(summary = "A customer's payments by due day, as known now")
  public Page<CustomerPayment> listPayments(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("number") String number) {
    return Answers.whole(payments.of(caller, unit, number));
  }
}
