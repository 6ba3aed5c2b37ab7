package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.satisfaction.Satisfaction;
import io.echelon.surface.rest.internal.host.RestResource;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
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

/** What customers say of how their requests were handled. */
@Component(service = RestResource.class)
@Path("units/{unit}/satisfaction")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "satisfaction")
public final class SatisfactionResource implements RestResource {
  private final Satisfaction satisfaction;
  private final UnitDays days;

  @Activate
  public SatisfactionResource(
      @Reference(policyOption = GREEDY) Satisfaction satisfaction,
      @Reference(policyOption = GREEDY) UnitDays days) {
    this.satisfaction = satisfaction;
    this.days = days;
  }

  @GET
  @Operation(
      summary = "Surveys sent, answered, mean and share of 4 and 5, by tier, agent or channel")
  public Page<Satisfaction.SatisfactionLine> satisfaction(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @QueryParam("by") @Parameter(description = "Absent: TIER") Satisfaction.By by,
      @QueryParam("from")
          @Parameter(description = "First day, inclusive; absent: a year before the last")
          LocalDate from,
      @QueryParam("to") @Parameter(description = "Last day, inclusive; absent: today")
          LocalDate to) {
    LocalDate last = Optional.ofNullable(to).orElseGet(() -> days.today(unit));
    LocalDate first = Optional.ofNullable(from).orElseGet(() -> last.minusYears(1));
    return Answers.whole(
        satisfaction.statistics(
            caller, unit, Optional.ofNullable(by).orElse(Satisfaction.By.TIER), first, last));
  }
}
