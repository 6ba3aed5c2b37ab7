package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.tiering.TierMatrix;
import io.echelon.platform.tiering.Transitions;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.CustomerView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.DefaultValue;
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

/** The tiers of two moments side by side. */
@Component(service = RestResource.class)
@Path("units/{unit}/tier-matrix")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "customers")
public final class TransitionsResource implements RestResource {
  private final Transitions transitions;
  private final UnitDays days;

  @Activate
  public TransitionsResource(
      @Reference(policyOption = GREEDY) Transitions transitions,
      @Reference(policyOption = GREEDY) UnitDays days) {
    this.transitions = transitions;
    this.days = days;
  }

  @GET
  @Operation(summary = "How many customers went from which tier to which between two days")
  public TierMatrix getTierMatrix(
      @Context Caller caller, @PathParam("unit") String unit, @BeanParam MatrixQuery moments) {
    return transitions.matrix(caller, unit, moments.from(days, unit), moments.to(days, unit));
  }

  @GET
  @Path("customers")
  @Operation(
      summary = "The customers of one cell of the matrix",
      description = "A page may hold fewer than asked for though more follow")
  public Page<CustomerView> listTierMatrixCustomers(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @BeanParam MatrixQuery moments,
      @QueryParam("tierFrom")
          @DefaultValue(TierMatrix.NONE)
          @Parameter(description = "Code of the tier on the first day; empty: none")
          String tierFrom,
      @QueryParam("tierTo")
          @DefaultValue(TierMatrix.NONE)
          @Parameter(description = "Code of the tier on the second day; empty: none")
          String tierTo,
      @BeanParam PageQuery page) {
    return transitions
        .customers(
            caller,
            unit,
            moments.from(days, unit),
            moments.to(days, unit),
            tierFrom,
            tierTo,
            page.after(),
            page.limit())
        .map(CustomerView::of);
  }
}
