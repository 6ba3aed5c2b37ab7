package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.servicedesk.RequestHandling;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.DepartmentCommand;
import io.echelon.surface.rest.internal.view.HandOverCommand;
import io.echelon.surface.rest.internal.view.ReleaseCommand;
import io.echelon.surface.rest.internal.view.RequestView;
import io.echelon.surface.rest.internal.view.SeverityCommand;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is done with a request beside its steps. */
@Component(service = RestResource.class)
@Path("units/{unit}/requests/{number}/handling")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
public final class RequestHandlingResource implements RestResource {
  private final RequestHandling handling;

  @Activate
  public RequestHandlingResource(@Reference(policyOption = GREEDY) RequestHandling handling) {
    this.handling = handling;
  }

  @POST
  @Path("severity")
  @Operation(summary = "Says how bad it is; the promises for that severity count")
  public RequestView classifyRequest(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      SeverityCommand command) {
    return RequestView.of(
        handling.classify(
            caller, unit, number, command.severity(), command.version(), command.reason()));
  }

  @POST
  @Path("team")
  @Operation(summary = "Hands a request over to a team")
  public RequestView handOverRequest(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      HandOverCommand command) {
    return RequestView.of(
        handling.handOver(caller, unit, number, command.team(), command.version(), command.note()));
  }

  @POST
  @Path("release")
  @Operation(summary = "Gives a request back to its team, in nobody's hands")
  public RequestView releaseRequest(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      ReleaseCommand command) {
    return RequestView.of(
        handling.release(caller, unit, number, command.version(), command.note()));
  }

  @POST
  @Path("departments")
  @Operation(summary = "Asks another department for its part, with a clock of its own")
  public RequestView askDepartment(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      DepartmentCommand command) {
    return RequestView.of(
        handling.ask(caller, unit, number, command.team(), command.deadline(), command.version()));
  }

  @POST
  @Path("departments-done")
  @Operation(summary = "Notes that another department has done its part")
  public RequestView departmentDone(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      DepartmentCommand command) {
    return RequestView.of(handling.done(caller, unit, number, command.team(), command.version()));
  }
}
