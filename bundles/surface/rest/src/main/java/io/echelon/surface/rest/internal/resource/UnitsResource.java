package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.unit.BusinessUnit;
import io.echelon.platform.unit.UnitStatus;
import io.echelon.platform.unit.Units;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.UnitView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The business units. */
@Component(service = RestResource.class)
@Path("units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "units")
public final class UnitsResource implements RestResource {
  private final Units units;
  private final UnitDays days;

  @Activate
  public UnitsResource(
      @Reference(policyOption = GREEDY) Units units,
      @Reference(policyOption = GREEDY) UnitDays days) {
    this.units = units;
    this.days = days;
  }

  @GET
  @Operation(summary = "The units that the caller sees")
  public Page<BusinessUnit> listUnits(@Context Caller caller) {
    return Answers.whole(units.list(caller));
  }

  @GET
  @Path("{unit}")
  @Operation(summary = "A unit with its state and the policy in force")
  public UnitView getUnit(
      @Context Caller caller, @Context Locale language, @PathParam("unit") String unit) {
    BusinessUnit found = units.get(caller, unit);
    UnitStatus status = units.status(caller, unit);
    return new UnitView(
        found.code(),
        found.name(),
        status.degraded(),
        status.missing().stream().map(text -> text.in(language)).toList(),
        days.policy(unit));
  }
}
