package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.job.Jobs;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.JobView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Durable jobs. */
@Component(service = RestResource.class)
@Path("units/{unit}/jobs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public final class JobsResource implements RestResource {
  private final Jobs jobs;

  @Activate
  public JobsResource(@Reference(policyOption = GREEDY) Jobs jobs) {
    this.jobs = jobs;
  }

  @GET
  @Operation(summary = "The jobs of a unit, newest first")
  public Page<JobView> listJobs(
      @Context Caller caller, @PathParam("unit") String unit, @BeanParam PageQuery page) {
    return jobs.list(caller, unit, page.after(), page.limit()).map(JobView::of);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A job and how far it is")
  public JobView getJob(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("id") long id) {
    return JobView.of(jobs.get(caller, unit, id));
  }
}
