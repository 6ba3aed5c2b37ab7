package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.Runs;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.NewRun;
import io.echelon.surface.rest.internal.view.RunDetail;
import io.echelon.surface.rest.internal.view.RunLineView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Runs. */
@Component(service = RestResource.class)
@Path("units/{unit}/runs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "runs")
public final class RunsResource implements RestResource {
  private final Runs runs;

  @Activate
  public RunsResource(@Reference(policyOption = GREEDY) Runs runs) {
    this.runs = runs;
  }

  @POST
  @Operation(summary = "Starts a run of all customers")
  @ApiResponse(
      responseCode = "202",
      description = "Started",
      content = @Content(schema = @Schema(implementation = Run.class)))
  public Response startRun(
      @Context Caller caller, @PathParam("unit") String unit, @Context UriInfo uri, NewRun wanted) {
    Run run = runs.start(caller, unit, wanted.name(), wanted.asOf());
    return Answers.accepted(Answers.below(uri, run.id()), run);
  }

  @GET
  @Operation(summary = "The runs of a unit, newest first")
  public Page<Run> listRuns(
      @Context Caller caller, @PathParam("unit") String unit, @BeanParam PageQuery page) {
    return runs.list(caller, unit, page.after(), page.limit());
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A run with its distribution, quotas and history")
  public RunDetail getRun(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("id") long id) {
    return RunDetail.of(
        runs.get(caller, unit, id),
        runs.distribution(caller, unit, id),
        runs.quotas(caller, unit, id),
        runs.history(caller, unit, id));
  }

  @GET
  @Path("{id}/lines")
  @Operation(summary = "The list of a run")
  public Page<RunLineView> listRunLines(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("id") long id,
      @QueryParam("rated")
          @Parameter(description = "Code of the rated tier; empty: not ratable; absent: all")
          String rated,
      @BeanParam PageQuery page) {
    return runs.lines(caller, unit, id, Optional.ofNullable(rated), page.after(), page.limit())
        .map(RunLineView::of);
  }
}
