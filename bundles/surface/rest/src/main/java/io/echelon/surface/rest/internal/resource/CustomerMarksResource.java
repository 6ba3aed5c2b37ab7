package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.customer.CustomerMarks;
import io.echelon.platform.customer.Mark;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.MarkEnd;
import io.echelon.surface.rest.internal.view.NewMark;
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
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The marks of one customer. */
@Component(service = RestResource.class)
@Path("units/{unit}/customers/{number}/marks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "marks")
public final class CustomerMarksResource implements RestResource {
  private final CustomerMarks marks;
  private final UnitDays days;

  @Activate
  public CustomerMarksResource(
      @Reference(policyOption = GREEDY) CustomerMarks marks,
      @Reference(policyOption = GREEDY) UnitDays days) {
    this.marks = marks;
    this.days = days;
  }

  @GET
  @Operation(summary = "A customer's marks, also those that have ended, newest first")
  public Page<Mark> listMarks(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("number") String number) {
    return Answers.whole(marks.of(caller, unit, number));
  }

  @POST
  @Operation(summary = "Marks a customer")
  @ApiResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = Mark.class)))
  public Response setMark(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @Context UriInfo uri,
      NewMark body) {
    Mark mark =
        marks.set(
            caller,
            unit,
            number,
            body.code(),
            body.from().orElseGet(() -> days.today(unit)),
            body.last(),
            body.reason());
    return Answers.created(uri, mark.id(), mark);
  }

  @POST
  @Path("{id}/end")
  @Operation(summary = "Ends a mark")
  public Mark endMark(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @PathParam("id") long id,
      MarkEnd body) {
    return marks.end(caller, unit, number, id, body.last(), body.reason());
  }
}
