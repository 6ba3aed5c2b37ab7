package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.sla.CalculationAnswer;
import io.echelon.platform.sla.Calculations;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.NewCalculation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Calculates with calendars; keeps nothing. */
@Component(service = RestResource.class)
@Path("calendar-calculations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendars")
public final class CalculationsResource implements RestResource {
  private final Calculations calculations;

  @Activate
  public CalculationsResource(@Reference(policyOption = GREEDY) Calculations calculations) {
    this.calculations = calculations;
  }

  @POST
  @Operation(
      summary = "Calculates with a calendar of a unit or a stated one, day by day; keeps nothing")
  public CalculationAnswer calculate(@Context Caller caller, NewCalculation wanted) {
    return calculations.calculate(caller, wanted.calculation());
  }
}
