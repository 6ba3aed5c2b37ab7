package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.entitlement.PaymentTerms;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.LoweredTerms;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whose payment terms dropped. */
@Component(service = RestResource.class)
@Path("units/{unit}/payment-drops")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "payments")
public final class PaymentDropsResource implements RestResource {
  private final PaymentTerms terms;
  private final UnitDays days;

  @Activate
  public PaymentDropsResource(
      @Reference(policyOption = GREEDY) PaymentTerms terms,
      @Reference(policyOption = GREEDY) UnitDays days) {
    this.terms = terms;
    this.days = days;
  }

  @GET
  @Operation(
      summary = "Customers whose payment terms drop within a time, with the late payments",
      description = "A page may hold fewer than asked for though more follow")
  public Page<LoweredTerms> listPaymentDrops(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @QueryParam("from")
          @Parameter(description = "First day, inclusive; absent: a year before the last")
          LocalDate from,
      @QueryParam("to") @Parameter(description = "Last day, inclusive; absent: today") LocalDate to,
      @BeanParam PageQuery page) {
    LocalDate last = Optional.ofNullable(to).orElseGet(() -> days.today(unit));
    LocalDate first = Optional.ofNullable(from).orElseGet(() -> last.minusYears(1));
    return terms.list(caller, unit, first, last, page.after(), page.limit()).map(LoweredTerms::of);
  }
}
