package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.entitlement.CommercialDecision;
import io.echelon.platform.entitlement.CommercialDecisions;
import io.echelon.platform.entitlement.CommercialException;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.CommercialExceptionView;
import io.echelon.surface.rest.internal.view.NewCommercialException;
import io.echelon.surface.rest.internal.view.NewDecision;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a customer may be given for an order. */
@Component(service = RestResource.class)
@Path("units/{unit}/customers/{number}/commercial-decisions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "commercial decisions")
public final class CommercialDecisionsResource implements RestResource {
  private final CommercialDecisions decisions;
  private final UnitDays days;

  @Activate
  public CommercialDecisionsResource(
      @Reference(policyOption = GREEDY) CommercialDecisions decisions,
      @Reference(policyOption = GREEDY) UnitDays days) {
    this.decisions = decisions;
    this.days = days;
  }

  @POST
  @Operation(summary = "Price range, terms, lead time, rush, review and place; keeps nothing")
  public CommercialDecision decideOrder(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      NewDecision order) {
    return decisions.decide(caller, unit, number, order.asked(days.today(unit)));
  }

  @POST
  @Path("exceptions")
  @Operation(summary = "Asks for an exception from a part that holds in principle")
  @ApiResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = CommercialExceptionView.class)))
  public Response requestCommercialException(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @Context UriInfo uri,
      NewCommercialException wanted) {
    CommercialException pending =
        decisions.request(
            caller,
            unit,
            number,
            wanted.order().asked(days.today(unit)),
            wanted.part(),
            wanted.reason());
    return Response.created(
            uri.getBaseUriBuilder()
                .path(CommercialExceptionsResource.class)
                .path(Long.toString(pending.id()))
                .build(unit))
        .entity(CommercialExceptionView.of(pending))
        .build();
  }
}
