package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.customer.CustomerMarks;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.MarkedCustomer;
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

/** Who carries a mark. */
@Component(service = RestResource.class)
@Path("units/{unit}/marks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "marks")
public final class MarksResource implements RestResource {
  private final CustomerMarks marks;
  private final UnitDays days;

  @Activate
  public MarksResource(
      @Reference(policyOption = GREEDY) CustomerMarks marks,
      @Reference(policyOption = GREEDY) UnitDays days) {
    this.marks = marks;
    this.days = days;
  }

  @GET
  @Path("{code}")
  @Operation(summary = "Customers that carry a mark on a day, by customer")
  public Page<MarkedCustomer> listMarked(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("code") String code,
      @QueryParam("on") @Parameter(description = "The day; absent: today in the unit's calendar")
          LocalDate on,
      @BeanParam PageQuery page) {
    LocalDate day = Optional.ofNullable(on).orElseGet(() -> days.today(unit));
    return marks.list(caller, unit, code, day, page.after(), page.limit()).map(MarkedCustomer::of);
  }
}
