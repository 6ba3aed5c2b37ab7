package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.servicedesk.RequestEvent;
import io.echelon.platform.servicedesk.Requests;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.sla.Calendars;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.DueView;
import io.echelon.surface.rest.internal.view.RequestView;
import io.echelon.surface.rest.internal.view.StepCommand;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Service requests. */
@Component(service = RestResource.class)
@Path("units/{unit}/requests/{number}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
public final class RequestsResource implements RestResource {
  private final Requests requests;
  private final Calendars calendars;

  @Activate
  public RequestsResource(
      @Reference(policyOption = GREEDY) Requests requests,
      @Reference(policyOption = GREEDY) Calendars calendars) {
    this.requests = requests;
    this.calendars = calendars;
  }

  @GET
  @Operation(summary = "A request; its ETag is the version that the next step needs")
  @ApiResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(implementation = RequestView.class)))
  public Response getRequest(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("number") String number) {
    return answer(requests.get(caller, unit, number));
  }

  @POST
  @Path("steps")
  @Operation(summary = "Takes a step")
  @ApiResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(implementation = RequestView.class)))
  public Response takeStep(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      StepCommand command) {
    return answer(
        requests.step(caller, unit, number, command.step(), command.version(), command.detail()));
  }

  @GET
  @Path("history")
  @Operation(summary = "What happened to a request, oldest first")
  public Page<RequestEvent> listRequestEvents(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("number") String number) {
    return Answers.whole(requests.history(caller, unit, number));
  }

  @GET
  @Path("explanation")
  @Operation(summary = "Why a request is due when it is due, as data or as text")
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
  public DueView explainDue(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("number") String number) {
    return DueView.of(
        requests.explain(caller, unit, number), calendar -> calendars.get(unit, calendar).zone());
  }

  private static Response answer(ServiceRequest request) {
    return Response.ok(RequestView.of(request)).tag(Long.toString(request.version())).build();
  }
}
