package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.unit.UnitStatus;
import io.echelon.platform.unit.Units;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.Health;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether the platform works. */
@Component(service = RestResource.class)
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "health")
public final class HealthResource implements RestResource {
  private final Units units;

  @Activate
  public HealthResource(@Reference(policyOption = GREEDY) Units units) {
    this.units = units;
  }

  @GET
  @Operation(summary = "The state of every unit that the caller sees")
  public Health getHealth(@Context Caller caller, @Context Locale language) {
    return Health.of(
        units.list(caller).stream()
            .map(unit -> health(units.status(caller, unit.code()), language))
            .toList());
  }

  private static Health.UnitHealth health(UnitStatus status, Locale language) {
    return new Health.UnitHealth(
        status.unit(),
        status.degraded(),
        status.missing().stream().map(text -> text.in(language)).toList());
  }
}
