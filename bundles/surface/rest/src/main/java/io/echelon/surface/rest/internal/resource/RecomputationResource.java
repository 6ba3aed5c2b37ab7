package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.job.Job;
import io.echelon.platform.servicedesk.Recomputed;
import io.echelon.platform.servicedesk.Recomputes;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.JobView;
import io.echelon.surface.rest.internal.view.Reason;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import javax.ws.rs.BeanParam;
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

/** Due times of open requests after a calendar or a catalog was mended. */
@Component(service = RestResource.class)
@Path("units/{unit}/recomputation")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
public final class RecomputationResource implements RestResource {
  private final Recomputes recomputes;

  @Activate
  public RecomputationResource(@Reference(policyOption = GREEDY) Recomputes recomputes) {
    this.recomputes = recomputes;
  }

  @GET
  @Operation(summary = "Open requests that would be due at another time; changes nothing")
  public Page<Recomputed> previewRecomputation(
      @Context Caller caller, @PathParam("unit") String unit, @BeanParam PageQuery page) {
    return recomputes.preview(caller, unit, page.after(), page.limit());
  }

  @POST
  @Operation(summary = "Starts a job that works the due times of open requests out anew")
  @ApiResponse(
      responseCode = "202",
      description = "Started",
      content = @Content(schema = @Schema(implementation = JobView.class)))
  public Response startRecomputation(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @Context UriInfo uri,
      Reason command) {
    Job job = recomputes.apply(caller, unit, command.reason());
    URI location = uri.getBaseUriBuilder().path("units/{unit}/jobs/{id}").build(unit, job.id());
    return Answers.accepted(location, JobView.of(job));
  }
}
