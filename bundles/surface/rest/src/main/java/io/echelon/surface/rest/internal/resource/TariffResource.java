package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.Tariffs;
import io.echelon.surface.rest.internal.host.RestResource;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
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

/** What a customer's mail costs. */
@Component(service = RestResource.class)
@Path("units/{unit}/customers/{number}/tariff")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "customers")
public final class TariffResource implements RestResource {
  private final Tariffs tariffs;
  private final UnitDays days;

  @Activate
  public TariffResource(
      @Reference(policyOption = GREEDY) Tariffs tariffs,
      @Reference(policyOption = GREEDY) UnitDays days) {
    this.tariffs = tariffs;
    this.days = days;
  }

  @GET
  @Operation(summary = "The fee of pieces of one weight within a settlement period, step by step")
  public Tariffs.Fee getFee(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @QueryParam("grams") @DefaultValue("1") @Parameter(description = "Weight of each piece")
          int grams,
      @QueryParam("pieces") @DefaultValue("1") @Parameter(description = "How many") int pieces,
      @QueryParam("on") @Parameter(description = "The day; absent: today in the unit's calendar")
          LocalDate on) {
    LocalDate day = Optional.ofNullable(on).orElseGet(() -> days.today(unit));
    return tariffs.fee(caller, unit, number, day, grams, pieces);
  }
}
